import type { NamedContract } from "./contract-document.ts";
import { code } from "./markdown.ts";

/** A sentence of `x-inferred` and what it is said of: `ShortCode.date_created`, `PageSize of ListShortCode`. */
export interface Inference {
  readonly sentence: string;
  readonly subjects: readonly string[];
}

/** Every inference of a document, in its order; the same sentence about several things is one. */
export function inferences({ document }: NamedContract): Inference[] {
  const found = new Map<string, Set<string>>();
  walk(document, [], (sentence, path) => {
    const subjects = found.get(sentence) ?? new Set<string>();
    found.set(sentence, subjects.add(subject(document, path)));
  });
  return [...found].map(([sentence, subjects]) => ({ sentence, subjects: [...subjects] }));
}

/** The inferences of all documents as Markdown lists. */
export function inferenceLists(contracts: readonly NamedContract[]): string {
  return contracts
    .map((contract) => {
      const items = inferences(contract).map(
        ({ sentence, subjects }) => `- ${subjects.map(code).join(", ")}: ${sentence}\n`,
      );
      return `**${contract.name}**\n\n${items.join("")}`;
    })
    .join("\n");
}

function walk(
  value: unknown,
  path: readonly string[],
  visit: (sentence: string, path: readonly string[]) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "x-inferred" && typeof inner === "string") visit(inner, path);
    else walk(inner, [...path, key], visit);
  }
}

/** Names a place in a document for people. */
function subject(document: NamedContract["document"], path: readonly string[]): string {
  const [root = "", first = "", second = ""] = path;
  if (root === "x-twilio-errors") return first;
  if (root === "components")
    return path
      .slice(2)
      .filter((key) => key !== "properties")
      .join(".");
  if (root !== "paths") throw new Error(`no name for x-inferred at ${path.join("/")}`);
  const operation = Object.entries(document.paths?.[first] ?? {}).find(
    ([method]) => method === second,
  )?.[1];
  if (operation === undefined) throw new Error(`no operation at ${path.join("/")}`);
  const name = operation["x-representation-of"] ?? operation.operationId;
  const parameter = path[3] === "parameters" ? operation.parameters?.[Number(path[4])] : undefined;
  return parameter === undefined ? operation.operationId : `${name}: ${parameter.name}`;
}
