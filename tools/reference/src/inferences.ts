import type { NamedContract } from "./contract-document.ts";
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
export function inferenceList(contracts: readonly NamedContract[]): string {
  const found = new Map<string, Inference>();
  for (const { name, document } of contracts) {
    for (const { sentence, path } of findInferences(document)) {
      if (path[0] === "x-twilio-errors") continue;
      const inference = found.get(sentence) ?? { subjects: new Set(), documents: new Set() };
      found.set(sentence, inference);
      inference.subjects.add(subject(document, path));
      inference.documents.add(name);
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
function subject(
  { components, paths }: NamedContract["document"],
  path: readonly string[],
): string {
  const [root = "", first = "", second = ""] = path;
  if (root === "components") {
    if (second in (components?.responses ?? {})) return `errors in ${representation(second)}`;
    return code(
      path
        .slice(2)
        .filter((key) => key !== "properties")
        .join("."),
    );
  }
  const operation = Object.entries(paths?.[first] ?? {}).find(([method]) => method === second)?.[1];
  if (operation === undefined) throw new Error(`no name for x-inferred at ${path.join("/")}`);
  const main = operation["x-representation-of"] ?? operation.operationId;
  const parameter = path[3] === "parameters" ? operation.parameters?.[Number(path[4])] : undefined;
  return parameter === undefined
    ? code(operation.operationId)
    : `${code(parameter.name)} of ${code(main)}`;
}

/** The last word of a component's name: `NotFoundCsv` is in CSV. */
function representation(name: string): string {
  return /[A-Z][a-z]+$/.exec(name)?.[0].toUpperCase() ?? name;
}
