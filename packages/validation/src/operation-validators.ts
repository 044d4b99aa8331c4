import type { Decoder } from "./decoder.ts";
import type { Schema } from "./schema.ts";

/** Everything that can be checked about one operation. */
export interface OperationValidators {
  readonly operationId: string;
  readonly path: Decoder<unknown>;
  readonly query: Decoder<unknown>;
  /** Body of type `application/x-www-form-urlencoded`. */
  readonly form?: Decoder<unknown>;
  /** Bodies of other types, parsed. */
  readonly body?: Readonly<Record<string, Schema<unknown>>>;
  /** By status (`200`, `4XX`, `default`) and media type; XML as `@shortcodes/xml` decodes it. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Schema<unknown>>>>>;
}
