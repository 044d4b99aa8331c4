import { type ErrorKind, errorKinds } from "@shortcodes/openapi-reader/openapi-document";
import { scalarOf } from "../document/scalars.ts";
import { type Exchange, valueOf } from "../run/exchange.ts";

export type Verdict = "holds" | "not applicable" | { readonly finding: string };

/** Holds a refusal to `x-twilio-errors`. Sentences that Twilio does not document are left to the server. */
export function errorCodeConformance(exchange: Exchange): Verdict {
  const { answer, document, documented, mediaType } = exchange;
  const kinds = Object.entries(errorKinds(document.document));
  const value = valueOf(exchange);
  if (kinds.length === 0 || answer.status < 400 || documented?.bodies[mediaType] === undefined)
    return "not applicable";
  if (typeof value !== "object" || value === null) return "not applicable";
  const told = readRefusal(value);
  if (told.status !== String(answer.status))
    return { finding: `the body says status ${told.status}, the answer has ${answer.status}` };
  const fitting = kinds.filter(
    ([, kind]) =>
      kind.status === answer.status && (told.code === undefined || String(kind.code) === told.code),
  );
  if (fitting.length === 0)
    return { finding: `code ${told.code} is none that the document has for ${answer.status}` };
  if (fitting.some(([, kind]) => saysTheSame(told, kind))) return "holds";
  const known = fitting.map(([name, { message }]) => `${name}: '${message}'`).join(", ");
  return {
    finding:
      `code ${told.code} comes with message '${told.message}', detail '${told.detail ?? ""}', link '${told.link}'; ` +
      `the document has ${known}`,
  };
}

/** Code, link and detail may be missing: 2008-08-01 requires status and message alone, and the schema has its say before. */
function readRefusal(value: object) {
  const text = (name: string) => {
    const scalar = scalarOf(value, name);
    return scalar === undefined ? undefined : String(scalar);
  };
  return {
    code: text("code"),
    status: text("status"),
    message: text("message"),
    detail: text("detail"),
    link: text("more_info"),
  };
}

function saysTheSame(told: ReturnType<typeof readRefusal>, kind: ErrorKind): boolean {
  if (told.link !== undefined && told.link !== kind.more_info) return false;
  if (kind["x-inferred"] !== undefined) return true;
  return told.detail === kind.detail && toPattern(kind.message).test(told.message ?? "");
}

/** `{name}` in a sentence stands for any text. */
function toPattern(message: string): RegExp {
  const parts = message
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^]*")}$`);
}
