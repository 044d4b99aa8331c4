import type { Operation } from "./operation.ts";
import { successOf } from "./operation.ts";
import { isItem } from "./resource.ts";
import { type Scalar, scalarOf } from "./scalars.ts";

/** The value that the examples of successes have for a path parameter; undefined where they have none, or differ. */
export function examplePathValue(
  operations: readonly Operation[],
  name: string,
): string | undefined {
  const values = operations
    .filter(isItem)
    .flatMap((operation) => Object.values(successOf(operation).bodies))
    .flatMap(({ examples }) => examples)
    .map((example) => scalarOf(example, name))
    .filter((value): value is Exclude<Scalar, null> => value !== undefined && value !== null);
  return values.length === 0 ? undefined : String(values[0]);
}

/** The value that an operation's first form example has for a property. */
export function exampleFormValue({ form }: Operation, name: string): string | undefined {
  return form?.examples[0]?.[name];
}
