import { pointerKeys } from "@shortcodes/openapi-reader/json-pointer";

const BODY = "$response.body";
const PATH = "$request.path.";

/**
 * Value of an OpenAPI runtime expression, given the path parameters of the request and the decoded body of the answer;
 * undefined where there is none.
 *
 * @throws Error for an expression of another kind than `$request.path.NAME` and `$response.body#POINTER`
 */
export function evaluate(
  expression: string,
  { path, body }: { readonly path: Readonly<Record<string, string>>; readonly body: unknown },
): unknown {
  if (expression.startsWith(PATH)) return path[expression.slice(PATH.length)];
  return valueAt(body, pointerOf(expression));
}

/** Keys of the JSON pointer in `$response.body#POINTER`. */
export function pointerOf(expression: string): readonly string[] {
  const keys = expression.startsWith(BODY) ? pointerKeys(expression.slice(BODY.length)) : undefined;
  if (keys === undefined)
    throw new Error(`runtime expression ${expression}: expected ${PATH}NAME or ${BODY}#/POINTER`);
  return keys;
}

export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}
