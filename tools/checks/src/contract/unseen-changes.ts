import { isDeepStrictEqual } from "node:util";
import type { ContractChange } from "./contract-change.ts";

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

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
function compareLinks(base: Map<string, Json>, revision: Map<string, Json>): Found[] {
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

function linkSources(document: JsonObject): Map<string, Json> {
  const sources = new Map<string, Json>();
  for (const root of ["paths", "webhooks"]) {
    for (const [path, item] of Object.entries(object(document[root]))) {
      for (const [method, operation] of Object.entries(object(item))) {
        const responses = object(object(operation)["responses"]);
        for (const [status, response] of Object.entries(responses)) {
          for (const [name, link] of Object.entries(object(follow(document, response)["links"]))) {
            const { parameters = {}, requestBody = null } = follow(document, link);
            const at = [root, path, method, "responses", status, "links", name];
            sources.set(`#/${at.map(escape).join("/")}`, { parameters, requestBody });
          }
        }
      }
    }
  }
  return sources;
}

function follow(document: JsonObject, json: Json | undefined): JsonObject {
  const value = object(json);
  const reference = value["$ref"];
  if (typeof reference !== "string") return value;
  const keys = reference.slice(2).split("/");
  return keys.reduce<JsonObject>((at, key) => object(at[key]), document);
}

function object(json: Json | undefined): JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
