import type { ErrorKind } from "../document/openapi.ts";
import { scalarOf } from "../document/scalars.ts";
import { type Exchange, valueOf } from "../run/exchange.ts";
import { type Verdict, verdict } from "./response-check.ts";

/** Holds a refusal to `x-twilio-errors`. Sentences that Twilio does not document are left to the server. */
export function errorCodeConformance(exchange: Exchange): Verdict {
  const { answer, document, documented, mediaType } = exchange;
  const kinds = document.document["x-twilio-errors"];
  const value = valueOf(exchange);
  if (kinds === undefined || answer.status < 400 || documented?.bodies[mediaType] === undefined)
    return "not applicable";
  if (typeof value !== "object" || value === null) return "not applicable";
  const told = readRefusal(value);
  if (told.status !== answer.status)
    return { finding: `the body says status ${told.status}, the answer has ${answer.status}` };
  const fitting = Object.entries(kinds).filter(
    ([, kind]) =>
      kind.status === told.status && (told.code === undefined || kind.code === told.code),
  );
  if (fitting.length === 0)
    return { finding: `code ${told.code} is none that the document has for ${answer.status}` };
  return verdict(
    fitting.some(([, kind]) => saysTheSame(told, kind)),
    `code ${told.code} comes with message '${told.message}', detail '${told.detail ?? ""}', link '${told.link}'; ` +
      `the document has ${fitting.map(([name, { message }]) => `${name}: '${message}'`).join(", ")}`,
  );
}

/** Code, link and detail may be missing: 2008-08-01 requires status and message alone, and the schema has its say before. */
interface Refusal {
  readonly code: number | undefined;
  readonly status: number;
  readonly message: string;
  readonly detail: string | undefined;
  readonly link: string | undefined;
}

function readRefusal(value: object): Refusal {
  const code = scalarOf(value, "code");
  const detail = scalarOf(value, "detail");
  const link = scalarOf(value, "more_info");
  return {
    code: code === undefined ? undefined : Number(code),
    status: Number(scalarOf(value, "status")),
    message: String(scalarOf(value, "message")),
    detail: detail === undefined ? undefined : String(detail),
    link: link === undefined ? undefined : String(link),
  };
}

function saysTheSame(told: Refusal, kind: ErrorKind): boolean {
  if (told.link !== undefined && told.link !== kind.more_info) return false;
  if (kind["x-inferred"] !== undefined) return true;
  return told.detail === kind.detail && toPattern(kind.message).test(told.message);
}

/** `{name}` in a sentence stands for any text. */
function toPattern(message: string): RegExp {
  const parts = message
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^]*")}$`);
}
