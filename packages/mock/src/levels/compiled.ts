import type { Issue, OperationValidators, Schema } from "@shortcodes/validation";
import type { Endpoint } from "../api/document.ts";
import { itemsOf, memoryOf, withoutItems } from "../api/items.ts";
import { DocumentBroken, type Input, type Level, type RawInput, type Violation } from "./level.ts";

/** Holds requests and answers to the document by its generated validators. */
export const compiled = {
  decode: (endpoint, raw) => decode(validatorsOf(endpoint), raw),
  check(endpoint, status, body) {
    if (body === undefined && (status === 204 || status === 307)) return;
    const { mediaType } = endpoint.route;
    const schema = validatorsOf(endpoint).responses[status]?.[mediaType];
    if (schema === undefined)
      throw new DocumentBroken(endpoint, status, ["the document does not have this status"]);
    if (fits(endpoint, status, schema, body)) return;
    const issues = schema.validate(body).issues ?? [];
    throw new DocumentBroken(
      endpoint,
      status,
      issues.map(({ pointer, message }) => `${pointer} ${message}`),
    );
  },
} satisfies Level;

function validatorsOf({ document, route }: Endpoint): OperationValidators {
  const found = document.operations[route.operation];
  if (found === undefined)
    throw new Error(`no validators for ${route.operation}: run \`pnpm generate\``);
  return found;
}

/** A page fits when it does without its items, and each of them does. */
function fits(
  { document, route: { items } }: Endpoint,
  status: number,
  schema: Schema<unknown>,
  body: unknown,
): boolean {
  const item = items && document.items[items.component];
  if (items === undefined || item === undefined || status >= 300) return schema.is(body);
  if (!schema.is(withoutItems(items.at, body))) return false;
  for (const one of itemsOf(items.at, body)) {
    const memory = memoryOf(one) ?? {};
    memory.fits ??= item.is(one);
    if (!memory.fits) return false;
  }
  return true;
}

function decode(operation: OperationValidators, raw: RawInput): Input {
  const path = operation.path(raw.path);
  if (path.issues !== undefined) return { violation: violation("path", path.issues) };
  const query = operation.query(raw.query);
  if (query.issues !== undefined) return { violation: violation("query", query.issues) };
  const form = operation.form?.(raw.form);
  if (form?.issues !== undefined) return { violation: violation("form", form.issues) };
  return { path: path.value, query: query.value, form: form?.value };
}

function violation(part: Violation["part"], [first]: readonly Issue[]): Violation {
  if (first === undefined) throw new Error(`expected an issue for the refused ${part}`);
  const kind =
    first.keyword === "required"
      ? "missing"
      : first.keyword === "repeated"
        ? "repeated"
        : "invalid";
  // The value is quoted beside the rule, so its repetition in the rule goes.
  return {
    part,
    parameter: String(first.path[0] ?? ""),
    kind,
    rule: first.message.replace(/, not .*$/s, ""),
  };
}
