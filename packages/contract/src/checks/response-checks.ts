import { contentTypeConformance } from "./content-type-conformance.ts";
import { errorCodeConformance } from "./error-code-conformance.ts";
import type { ResponseCheck } from "./response-check.ts";
import { verdict } from "./response-check.ts";
import { responseHeadersConformance } from "./response-headers-conformance.ts";

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
    judge: ({ answer }, { maxResponseTime }) =>
      maxResponseTime === undefined
        ? "not applicable"
        : verdict(
            answer.duration <= maxResponseTime,
            `answered after ${Math.ceil(answer.duration)} ms, ${maxResponseTime} are allowed`,
          ),
  },
];
