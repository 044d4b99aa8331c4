export type { Decoder, Nothing } from "./decoder.ts";
export type { Definition, Guard } from "./definition.ts";
export type { Issue, Result } from "./issue.ts";
export type { OperationValidators } from "./operation-validators.ts";
export type { Schema } from "./schema.ts";
export type { JsonSchemaOptions, StandardSchema } from "./standard-schema.ts";
