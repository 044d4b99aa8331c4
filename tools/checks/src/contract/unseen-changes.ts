import { isDeepStrictEqual } from "node:util";
import { child } from "@shortcodes/openapi-reader/json-pointer";
import { isObject } from "@shortcodes/openapi-reader/located";
import type {
  Json,
  JsonObject,
  OpenApiDocument,
} from "@shortcodes/openapi-reader/openapi-document";
import { type Link, readOperations } from "@shortcodes/openapi-reader/operations";
import type { ContractChange } from "./contract-change.ts";

type Found = Omit<ContractChange, "file">;

/** What `redocly diff` 2.77 does not look into: our table of errors, and where links take their parameters from. */
export function unseenChanges(base: JsonObject, revision: JsonObject): readonly Found[] {
  return [
    ...compareErrors(object(base["x-twilio-errors"]), object(revision["x-twilio-errors"])),
    ...compareLinks(linkSources(base), linkSources(revision)),
  ];
}

function compareErrors(base: JsonObject, revision: JsonObject): Found[] {
  const changes: Found[] = [];
  for (const kind of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const pointer = `#/x-twilio-errors/${kind}`;
    const before = base[kind];
    const after = revision[kind];
    if (before === undefined) changes.push({ pointer, bump: "minor", text: "added" });
    else if (after === undefined) changes.push({ pointer, bump: "major", text: "removed" });
    else changes.push(...compareError(pointer, object(before), object(after)));
  }
  return changes;
}

/** Code and status are what programs branch on; sentences are for people. */
function compareError(pointer: string, before: JsonObject, after: JsonObject): Found[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => ({
      pointer,
      bump: key === "code" || key === "status" ? "major" : "patch",
      text: `${key} ${JSON.stringify(before[key])} → ${JSON.stringify(after[key])}`,
    }));
}

/** Links that only one side has are Redocly's to report. */
function compareLinks(base: Sources, revision: Sources): Found[] {
  return [...base]
    .filter(
      ([pointer, sources]) =>
        revision.has(pointer) && !isDeepStrictEqual(sources, revision.get(pointer)),
    )
    .map(([pointer, sources]) => ({
      pointer,
      bump: "major",
      text: `takes ${JSON.stringify(sources)} → ${JSON.stringify(revision.get(pointer))}`,
    }));
}

type Sources = ReadonlyMap<string, Pick<Link, "parameters" | "requestBody">>;

function linkSources(json: JsonObject): Sources {
  const document = json as unknown as OpenApiDocument;
  const operations = readOperations({ name: "", file: "", document });
  return new Map(
    operations.flatMap(({ pointer, responses }) =>
      Object.entries(responses).flatMap(([status, { links }]) =>
        Object.entries(links).map(([name, { parameters = {}, requestBody = null }]) => [
          child(pointer, "responses", status, "links", name),
          { parameters, requestBody },
        ]),
      ),
    ),
  );
}

function object(json: Json | undefined): JsonObject {
  return isObject(json) ? json : {};
}
