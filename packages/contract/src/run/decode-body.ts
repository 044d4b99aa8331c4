import { decode, XmlError } from "@shortcodes/xml";
import type { ContractDocument } from "../document/contract-document.ts";
import type { Operation } from "../document/operation.ts";

/** The value of a body, or what is wrong with it. */
export type Decoded =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string };

export interface Body {
  readonly document: ContractDocument;
  readonly operation: Operation;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** Reads a body and holds it to its schema. A body that the document does not have is its text. */
export function decodeBody(body: Body): Decoded {
  const { document, operation, status, mediaType, text } = body;
  const documented = operation.responses[String(status)]?.bodies[mediaType];
  if (documented === undefined) return { value: text };
  const parsed = parse(body, documented.component);
  if (parsed.problem !== undefined) return parsed;
  const schema = document.validators[operation.id]?.responses[String(status)]?.[mediaType];
  if (schema === undefined)
    throw new Error(`${document.name} has no validator for ${operation.id} ${status} ${mediaType}`);
  const result = schema.validate(parsed.value);
  if (result.issues === undefined) return parsed;
  return {
    problem: result.issues
      .map(({ pointer, message }) => `${pointer || "/"}: ${message}`)
      .join("; "),
  };
}

function parse({ document, mediaType, text }: Body, component: string | undefined): Decoded {
  if (mediaType.startsWith("text/")) return { value: text };
  try {
    if (mediaType === "application/json") return { value: JSON.parse(text) as unknown };
    const plan = document.plans[component ?? ""];
    if (plan === undefined) throw new Error(`${document.name} has no XML plan ${component}`);
    return { value: decode(plan, text) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof XmlError)
      return { problem: `not well-formed ${mediaType}: ${error.message}` };
    throw error;
  }
}
