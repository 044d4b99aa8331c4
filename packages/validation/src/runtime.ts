// The one door through which generated code reaches hand-written code.
export { anyOf } from "./any-of.ts";
export { closed } from "./closed.ts";
export { dateTime, dateTimeRfc2822 } from "./date-time.ts";
export { decodeNothing, decoder, type Decoder, type Nothing } from "./decoder.ts";
export type { Definition, Guard } from "./definition.ts";
export { fields } from "./fields.ts";
export { guard, reference, validator } from "./guard.ts";
export type { Result } from "./issue.ts";
export { list, maxItems } from "./list.ts";
export { number } from "./number.ts";
export { boolean, clamped, integer } from "./readers.ts";
export { schema, type Schema } from "./schema.ts";
export { text } from "./text.ts";
export { any } from "./type.ts";
export { uri } from "./uri.ts";
export { values } from "./values.ts";
