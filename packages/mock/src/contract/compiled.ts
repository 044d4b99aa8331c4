import type { Issue, OperationValidators } from "@shortcodes/validation";
import {
  ContractBroken,
  type Contract,
  type Input,
  type Outcome,
  type RawInput,
  type Violation,
} from "./contract.ts";
import type { Endpoint } from "../router.ts";

/** A contract that also says by itself what it finds in a request. */
export interface Decoding {
  decode(endpoint: Endpoint, raw: RawInput): Input;
}

type Operations = Readonly<Record<string, OperationValidators>>;

/** Holds requests and answers to the document by its generated validators. */
export function compiled(operations: Operations): Contract & Decoding {
  const validators = (operation: string): OperationValidators => {
    const found = operations[operation];
    if (found === undefined)
      throw new Error(`no validators for ${operation}: run \`pnpm generate\``);
    return found;
  };
  const check = (endpoint: Endpoint, { status, value }: Outcome): void => {
    const { operation, mediaType } = endpoint.route;
    if (status === 204 && value === undefined) return;
    const schema = validators(operation).responses[status]?.[mediaType];
    if (schema === undefined)
      throw new ContractBroken(endpoint, status, ["the document has no such status"]);
    if (schema.is(value)) return;
    const issues = schema.validate(value).issues ?? [];
    throw new ContractBroken(
      endpoint,
      status,
      issues.map(({ pointer, message }) => `${pointer} ${message}`),
    );
  };
  const decodeAt = ({ route }: Endpoint, raw: RawInput) => decode(validators(route.operation), raw);
  return {
    decode: decodeAt,
    check,
    async exchange(endpoint, raw, respond) {
      const outcome = await respond(decodeAt(endpoint, raw));
      check(endpoint, outcome);
      return outcome;
    },
  };
}

function decode(operation: OperationValidators, raw: RawInput): Input {
  const path = operation.path(raw.path);
  if (path.issues !== undefined) return { violation: violation("path", path.issues) };
  const query = operation.query(raw.query);
  if (query.issues !== undefined) return { violation: violation("query", query.issues) };
  if (operation.form === undefined)
    return { path: path.value, query: query.value, form: undefined };
  const form = operation.form(raw.form);
  if (form.issues !== undefined) return { violation: violation("form", form.issues) };
  return { path: path.value, query: query.value, form: form.value };
}

function violation(part: Violation["part"], [first]: readonly Issue[]): Violation {
  if (first === undefined) throw new Error(`a ${part} was refused without an issue`);
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
