import type { Schema } from "./contract-document.ts";

/** A description, followed by what of it was concluded. */
export function meaning(description: string | undefined, schema: Schema): string {
  const inner = schema.anyOf?.find((one) => one.description !== undefined)?.description;
  const inferred = schema["x-inferred"];
  return [description ?? inner, ...(inferred === undefined ? [] : [`_Inferred:_ ${inferred}`])]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}
