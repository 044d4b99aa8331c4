// The one door through which generated code reaches hand-written code.
export { isLong, isShort } from "./code-points.ts";
export { isDate, isDateTime, isTime } from "./date-time.ts";
export { decodeNothing, decoder, type Decoder, type Nothing } from "./decoder.ts";
export type { Definition } from "./definition.ts";
export { isEqual, isUnique, ownProperty, stop } from "./equal.ts";
export {
  isBase64,
  isDuration,
  isEmail,
  isHostname,
  isIpv4,
  isIpv6,
  isJsonPointer,
  isRegex,
  isRfc2822,
  isUuid,
} from "./formats.ts";
export type { Result } from "./issue.ts";
export { anything, schema, type Schema } from "./schema.ts";
export type { OperationValidators } from "./operation-validators.ts";
export { isUri, isUriReference } from "./uri.ts";
