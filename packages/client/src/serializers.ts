import { encodeValues } from "./encode-values.ts";
import { cutPath, fillPath } from "./fill-path.ts";

/** What openapi-fetch gets wrong by itself: `..` and empty path parameters, dates, and `undefined`, `null` and arrays in forms. */
export const serializers = {
  pathSerializer: (template: string, values: Readonly<Record<string, unknown>>) =>
    fillPath(cutPath(template), values),
  querySerializer: encodeValues as (query: unknown) => string,
  bodySerializer: encodeValues as (form: unknown) => string,
};
