import { child } from "@shortcodes/openapi-reader/json-pointer";
import { isObject } from "@shortcodes/openapi-reader/located";
import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";
import { generatedHeader } from "./generated-header.ts";
import { mockRoutes } from "./mock-routes.ts";
import type { GeneratedFiles } from "./write-generated.ts";

/** Routes, refusals and limits of each document, as data for the mock server. */
export function generateMock(documents: readonly NamedDocument[]): GeneratedFiles {
  return Object.fromEntries(
    documents.map((source) => [`${source.name}.ts`, documentModule(source)]),
  );
}

function documentModule(source: NamedDocument): string {
  const { routes, limits } = mockRoutes(source);
  const union = (names: readonly string[]) =>
    [...new Set(names)].map((name) => `\n  | ${JSON.stringify(name)}`).join("") || " never";
  return `${generatedHeader(source.file, "mock")}import type { ErrorKind, Limit, Route } from "../route.ts";

export const title = ${JSON.stringify(source.document.info.title)};

/** Host names the document's servers have. */
export const hosts: readonly string[] = ${JSON.stringify(hosts(source))};

export type OperationId =${union(routes.map((route) => route.operation))};

/** Operations, not counting the representations of one apart. */
export type HandlerId =${union(routes.map((route) => route.handler))};

export const routes: readonly Route<OperationId, HandlerId>[] = ${data(routes as unknown as Json)};

export const errors = ${data(errorTable(source))} as const satisfies Readonly<Record<string, ErrorKind>>;

export const limits = ${data(limits as unknown as Json)} as const satisfies Readonly<Record<string, Limit>>;
`;
}

function hosts({ document }: NamedDocument): string[] {
  const { servers } = document as unknown as { servers?: readonly { readonly url: string }[] };
  return (servers ?? []).map(({ url }) => new URL(url, "http://localhost").host).toSorted();
}

/** `x-twilio-errors` without what only readers of the document want. */
function errorTable(source: NamedDocument): JsonObject {
  const table = source.document["x-twilio-errors"];
  if (table === undefined) return {};
  if (!isObject(table))
    throw unsupported(
      { file: source.file, pointer: "#/x-twilio-errors" },
      "an object is wanted here",
      "correct the document",
    );
  const names = Object.keys(table).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const kind = table[name];
      if (!isObject(kind))
        throw unsupported(
          { file: source.file, pointer: child("#", "x-twilio-errors", name) },
          "an object is wanted here",
          "correct the document",
        );
      return [
        name,
        Object.fromEntries(Object.entries(kind).filter(([key]) => !key.startsWith("x-"))),
      ];
    }),
  );
}

/** JSON over several lines where it is long; every array element and property has a line of its own. */
function data(value: Json, indent = ""): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= 100)
    return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + data(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${data(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join(",\n")},\n${indent}${close}`;
}
