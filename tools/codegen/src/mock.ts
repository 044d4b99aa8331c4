import { generatedHeader } from "./generated-header.ts";
import { data } from "./literal-text.ts";
import { mockKinds } from "./mock-kinds.ts";
import { mockRoutes, type MockRoute } from "./mock-routes.ts";
import {
  componentSchemas,
  errorKinds,
  eventCodes,
  type NamedDocument,
} from "@shortcodes/openapi-reader/openapi-document";
import type { GeneratedFiles } from "./write-generated.ts";
import { allOf, mapAll } from "@shortcodes/openapi-reader/unsupported";

/** Routes, refusals and the types of handlers for each document, and the kinds of rows that the mock keeps. */
export function generateMock(documents: readonly NamedDocument[]): GeneratedFiles {
  const files = mapAll(documents, (source) => {
    const [text, kinds] = allOf(
      () => documentModule(source),
      () => mockKinds(source),
    );
    return { [`${source.name}.ts`]: text, ...kinds, ...codes(source) };
  });
  return Object.assign({}, ...files) as GeneratedFiles;
}

/** A file of its own: what sends messages does without the control plane. */
function codes(source: NamedDocument): GeneratedFiles {
  const groups = Object.entries(eventCodes(source.document)).map(([about, titles]) => {
    const lines = Object.entries(titles).map(([code, title]) => `    ${code}: ${data(title)},\n`);
    return `  ${about}: {\n${lines.join("")}  },\n`;
  });
  if (groups.length === 0) return {};
  const text = `/** Titles of the codes of events, by what they are about. */\nexport const eventCodes = {\n${groups.join("")}} as const;\n`;
  return { "event-codes.ts": generatedHeader(source.file, "mock") + text };
}

function documentModule(source: NamedDocument): string {
  const routes = mockRoutes(source);
  const items = new Set(routes.flatMap(({ items: one }) => one?.component ?? []));
  const handlers = [...new Set(routes.map(({ handler }) => handler))];
  const others = routes.filter(({ operation, handler }) => operation !== handler);
  const names = handlers.map((id) => `\n  | ${JSON.stringify(id)}`).join("") || " never";
  const schemas = [...items].toSorted();
  return `${generatedHeader(source.file, "mock")}import { ${["operations", ...schemas].join(", ")} } from "@shortcodes/validation/${source.name}";
import type { HandlersOf, RepresentationsOf } from "../api/handler.ts";
import type { ErrorKind, Route } from "../api/route.ts";

/** Host names the document's servers have. */
export const hosts: readonly string[] = ${JSON.stringify(hosts(source))};

/** Operations, without the other representations of one. */
export type HandlerId =${names};

/** What has to handle each of them. */
export type Handlers = HandlersOf<typeof operations, HandlerId>;

const representations = ${data(Object.fromEntries(others.map(({ operation, handler }) => [operation, handler])))} as const;

/** What makes the other representations of an operation's answer. */
export type Representations = RepresentationsOf<typeof operations, typeof representations>;

export { operations };

/** Schemas of the items of lists, by component. */
export const items = { ${schemas.join(", ")} };

export const routes: readonly Route[] = ${data(routes)};

/** What is known about the parameters of each operation, by its name. */
export const parameters = ${data(parametersOf(routes))} as const;

export const errors = ${data(refusals(source))} as const satisfies Readonly<Record<string, ErrorKind>>;
${limits(source)}${subresources(source)}`;
}

/** `x-max-body-bytes`: the most a request body may have. */
function limits({ document: { "x-max-body-bytes": bytes } }: NamedDocument): string {
  return typeof bytes === "number" ? `\nexport const maxBodyBytes = ${bytes};\n` : "";
}

/** `x-subresources`: by component, the paths below its own that it links to. */
function subresources({ document }: NamedDocument): string {
  const found = componentSchemas(document).flatMap(([name, { properties = {} }]) =>
    Object.values(properties)
      .filter((property) => property["x-subresources"] !== undefined)
      .map((property) => [name, property["x-subresources"]]),
  );
  if (found.length === 0) return "";
  return `\n/** Paths below their own that resources link to, by component. */\nexport const subresources = ${data(Object.fromEntries(found))} as const;\n`;
}

function parametersOf(routes: readonly MockRoute[]): object {
  return Object.fromEntries(
    routes
      .filter(({ operation, handler }) => operation === handler)
      .map(({ operation, parameters }) => [operation, parameters]),
  );
}

function hosts({ document }: NamedDocument): string[] {
  return (document.servers ?? [])
    .map(({ url }) => new URL(url, "http://localhost").host)
    .toSorted();
}

/** `x-twilio-errors` without what only readers of the document need. */
function refusals({ document }: NamedDocument): object {
  const kinds = Object.entries(errorKinds(document)).map(([name, kind]) => {
    const { "x-inferred": _, ...needed } = kind;
    return [name, needed] as const;
  });
  return Object.fromEntries(kinds.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
