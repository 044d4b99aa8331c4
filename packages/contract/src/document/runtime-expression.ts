import { pointerKeys } from "@shortcodes/openapi-reader/json-pointer";

/** What a runtime expression may speak of. */
export interface Moment {
  /** Path parameters of the request. */
  readonly path: Readonly<Record<string, string>>;
  /** Decoded body of the answer. */
  readonly body: unknown;
}

const BODY = "$response.body";
const PATH = "$request.path.";

/**
 * Value of an OpenAPI runtime expression; undefined where there is none.
 *
 * @throws Error for an expression of another kind than `$request.path.NAME` and `$response.body#POINTER`
 */
export function evaluate(expression: string, moment: Moment): unknown {
  if (expression.startsWith(PATH)) return moment.path[expression.slice(PATH.length)];
  return valueAt(moment.body, pointerOf(expression));
}

/** Keys of the JSON pointer in `$response.body#POINTER`. */
export function pointerOf(expression: string): readonly string[] {
  const keys = expression.startsWith(BODY) ? pointerKeys(expression.slice(BODY.length)) : undefined;
  if (keys === undefined)
    throw new Error(`runtime expression ${expression} is neither ${PATH}NAME nor ${BODY}#/POINTER`);
  return keys;
}

export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}
