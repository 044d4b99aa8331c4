import { ClientError } from "./client-error.ts";
import type { Issue } from "./validation.ts";

/** An option or a parameter that cannot be used. Nothing was sent. */
export class ArgumentError extends ClientError {
  override readonly name = "ArgumentError";
  /** Name of the option or parameter. */
  declare readonly argument: string;
  /** What the validators say, if they were given. */
  declare readonly issues: readonly Issue[] | undefined;
}

export function argumentError(
  argument: string,
  reason: string,
  issues?: readonly Issue[],
): ArgumentError {
  return new ArgumentError(`${argument} ${reason}`, { argument, issues });
}
