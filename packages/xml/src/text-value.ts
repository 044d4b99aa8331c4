import type { Shape } from "./shape.ts";
import { XmlError } from "./xml-error.ts";

// No leading zeros, no plus sign, no blanks: `007` is not a number here, so that nothing changes by passing through.
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?$/;

/** The value of an element's or attribute's text, entities already decoded. */
export function textValue(shape: Shape, text: string, position: number): unknown {
  if (text === "" && shape.nullable) return null;
  switch (shape.text) {
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      break;
    case "integer":
    case "number": {
      const value = NUMBER.test(text) ? Number(text) : NaN;
      if (shape.text === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value))
        return value;
      break;
    }
    default:
      return text;
  }
  throw new XmlError(
    `${shape.name} wants a value of type ${shape.text}, not ${JSON.stringify(text.slice(0, 40))}`,
    position,
  );
}
