import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { readOperations } from "@shortcodes/openapi-reader/operations";
import { code } from "./markdown.ts";

/** What a sentence of `x-inferred` is said of, and where. */
interface Inference {
  readonly subjects: Set<string>;
  readonly documents: Set<string>;
}

/**
 * Every sentence of `x-inferred` once, as a Markdown list, with what it is said of. Those about single errors are left out:
 * the page of errors has them.
 */
export function inferenceList(sources: readonly NamedDocument[]): string {
  const found = new Map<string, Inference>();
  for (const source of sources) {
    for (const { sentence, path } of findInferences(source.document)) {
      if (path[0] === "x-twilio-errors") continue;
      const inference = found.get(sentence) ?? { subjects: new Set(), documents: new Set() };
      found.set(sentence, inference);
      inference.subjects.add(subject(source, path));
      inference.documents.add(source.name);
    }
  }
  return [...found]
    .map(
      ([sentence, { subjects, documents }]) =>
        `- ${[...subjects].join(", ")} (${[...documents].join(", ")}): ${sentence}\n`,
    )
    .join("");
}

function* findInferences(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ sentence: string; path: readonly string[] }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "x-inferred" && typeof inner === "string") yield { sentence: inner, path };
    else yield* findInferences(inner, [...path, key]);
  }
}

/** Names a place in a document for people. */
function subject(source: NamedDocument, path: readonly string[]): string {
  const [root, , name = ""] = path;
  if (root === "components") {
    if (name in (source.document.components?.responses ?? {}))
      return `errors in ${representation(name)}`;
    return code(
      path
        .slice(2)
        .filter((key) => key !== "properties")
        .join("."),
    );
  }
  const isAbove = ({ pointer }: { readonly pointer: string }) =>
    `${child("#", ...path)}/`.startsWith(`${pointer}/`);
  const operation = readOperations(source).find(isAbove);
  if (operation === undefined) throw new Error(`no name for x-inferred at ${path.join("/")}`);
  const { operationId, representationOf, parameters } = operation;
  const parameter = parameters.find(isAbove);
  return parameter === undefined
    ? code(operationId)
    : `${code(parameter.name)} of ${code(representationOf ?? operationId)}`;
}

/** The last word of a component's name: `NotFoundCsv` is in CSV. */
function representation(name: string): string {
  return /[A-Z][a-z]+$/.exec(name)?.[0].toUpperCase() ?? name;
}
