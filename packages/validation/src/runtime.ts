// The one door through which generated code reaches hand-written code.
export { allOf, anyOf, oneOf } from "./alternatives.ts";
export { date, dateTime, time } from "./date-time.ts";
export { decodeNothing, decoder, type Decoder, type Nothing } from "./decoder.ts";
export type { Definition, Guard } from "./definition.ts";
export { every } from "./every.ts";
export { fields } from "./fields.ts";
export {
  byte,
  dateTimeRfc2822,
  duration,
  email,
  hostname,
  ipv4,
  ipv6,
  jsonPointer,
  regex,
  uuid,
} from "./formats.ts";
export { guard, validator } from "./guard.ts";
export type { Result } from "./issue.ts";
export { list } from "./list.ts";
export { number } from "./number.ts";
export type { OperationValidators } from "./operation-validators.ts";
export { otherKeys } from "./other-keys.ts";
export {
  conditional,
  equalValues,
  exclusiveMaximum,
  exclusiveMinimum,
  loosePattern,
  multipleOf,
  never,
  not,
} from "./rare.ts";
export { contains, maxItems, minItems, tuple, uniqueItems } from "./rare-lists.ts";
export {
  dependentRequired,
  dependentSchemas,
  maxProperties,
  minProperties,
  propertyNames,
  requires,
} from "./rare-objects.ts";
export {
  boolean,
  clamped,
  decimal,
  either,
  integer,
  repeated,
  separated,
  word,
} from "./readers.ts";
export { reference } from "./reference.ts";
export { anything, schema, type Schema } from "./schema.ts";
export { text } from "./text.ts";
export { any } from "./type.ts";
export { uri, uriReference } from "./uri.ts";
export { values } from "./values.ts";
