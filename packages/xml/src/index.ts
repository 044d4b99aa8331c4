export { decode, type Limits } from "./decode.ts";
export { encode } from "./encode.ts";
export type { Field, Fields, Plan } from "./plan.ts";
export { XmlError } from "./xml-error.ts";
