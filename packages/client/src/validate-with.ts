import type { Issue, Validation } from "./client-options.ts";
import { argumentError } from "./errors.ts";
import { encodeValues } from "./serializers.ts";

interface Checked {
  readonly issues?: readonly Issue[] | undefined;
}

type Decoder = (pairs: Iterable<readonly [string, string]>) => Checked;

/** The part of `@shortcodes/validation`'s `OperationValidators` that is called here. */
export interface Validators {
  readonly path: Decoder;
  readonly query: Decoder;
  readonly form?: Decoder | undefined;
  readonly responses: Readonly<
    Record<string, Readonly<Record<string, { validate(value: unknown): Checked }>>>
  >;
}

/**
 * Checks requests and answers with `operations` of `@shortcodes/validation/<document>`.
 *
 * @example
 * import { operations } from "@shortcodes/validation/messaging-v1";
 * createMessagingV1({ validation: validateWith(operations) });
 */
export function validateWith(operations: Readonly<Record<string, Validators>>): Validation {
  return {
    request(operationId, path, rest) {
      const validators = operations[operationId];
      const { form } = validators ?? {};
      const issues =
        issuesOf(validators?.path, path) ??
        (form ? issuesOf(form, rest, "") : issuesOf(validators?.query, rest));
      const [issue] = issues ?? [];
      if (issue)
        throw Object.assign(argumentError(String(issue.path[0]), issue.message), { issues });
    },
    answer(operationId, status, media, body) {
      const schema = operations[operationId]?.responses[status]?.[media];
      if (schema === undefined) throw new Error(`${status} is not a documented status`);
      const { issues } = schema.validate(body);
      const [issue] = issues ?? [];
      if (issue)
        throw Object.assign(new Error(`${issue.path.join(".")} ${issue.message}`), { issues });
    },
  };
}

function issuesOf(
  decode: Decoder | undefined,
  values: object,
  forNull?: "",
): readonly Issue[] | undefined {
  return decode?.(new URLSearchParams(encodeValues(values, forNull))).issues;
}
