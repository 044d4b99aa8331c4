import type { Exchange } from "../run/exchange.ts";
import { fitsWire } from "../values/fits-wire.ts";
import type { CheckName } from "./catalog.ts";
import { errorCodeConformance, type Verdict } from "./error-code-conformance.ts";

/** A check that every answer is held to. */
interface ResponseCheck {
  readonly name: CheckName;
  /** Times in milliseconds. */
  judge(exchange: Exchange, maxResponseTime: number | undefined): Verdict;
}

/** Held to each answer of each probe, in this order: the coarsest fault is the one to hear of. */
export const responseChecks: readonly ResponseCheck[] = [
  {
    name: "not_a_server_error",
    judge: ({ answer }) => verdict(answer.status < 500, `answered ${answer.status}`),
  },
  {
    name: "status_code_conformance",
    judge: ({ answer, call, documented }) =>
      verdict(
        documented !== undefined,
        `answered ${answer.status}; the document has ${Object.keys(call.operation.responses).join(", ")}`,
      ),
  },
  { name: "content_type_conformance", judge: contentTypeConformance },
  { name: "response_headers_conformance", judge: responseHeadersConformance },
  {
    name: "response_schema_conformance",
    judge: ({ documented, mediaType, decoded }) =>
      documented?.bodies[mediaType] === undefined
        ? "not applicable"
        : verdict(decoded.problem === undefined, `the body does not fit: ${decoded.problem}`),
  },
  { name: "error_code_conformance", judge: errorCodeConformance },
  {
    name: "max_response_time",
    judge: ({ answer }, maxResponseTime) =>
      maxResponseTime === undefined
        ? "not applicable"
        : verdict(
            answer.duration <= maxResponseTime,
            `answered after ${Math.ceil(answer.duration)} ms, ${maxResponseTime} are allowed`,
          ),
  },
];

function verdict(holds: boolean, finding: string): Verdict {
  return holds ? "holds" : { finding };
}

function contentTypeConformance({ documented, mediaType, answer }: Exchange): Verdict {
  if (documented === undefined) return "not applicable";
  const known = Object.keys(documented.bodies);
  return known.length === 0
    ? verdict(answer.text === "", `a body of ${answer.text.length} characters, none is documented`)
    : verdict(
        known.includes(mediaType),
        `the media type is ${mediaType || "missing"}; the document has ${known.join(", ")}`,
      );
}

function responseHeadersConformance({ documented, answer }: Exchange): Verdict {
  const headers = Object.entries(documented?.headers ?? {});
  if (headers.length === 0) return "not applicable";
  const findings = headers.flatMap(([name, { required, schema }]) => {
    const value = answer.headers.get(name);
    if (value === null) return required ? [`${name} is missing`] : [];
    return fitsWire(value, schema) ? [] : [`${name} '${value}' does not fit its schema`];
  });
  return verdict(findings.length === 0, findings.join("; "));
}
