import { child } from "@shortcodes/openapi-reader/json-pointer";
import { isObject } from "@shortcodes/openapi-reader/located";
import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Operation,
  type Parameter,
  mapOperations,
  successOf,
  successesOf,
} from "@shortcodes/openapi-reader/operations";
import { allOf, mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { createIdentifiers } from "./identifiers.ts";
import { type Page, pageOf } from "./page.ts";

/** A row of the mock's route table; the mock's `Route`. */
export interface MockRoute {
  readonly method: string;
  readonly path: readonly (string | { readonly parameter: string; readonly suffix: string })[];
  readonly operation: string;
  readonly handler: string;
  readonly form: boolean;
  readonly mediaType: string;
  readonly bodies: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, MockParameter>>;
  readonly testCredentials?: true;
  readonly items?: { readonly at: readonly string[]; readonly component: string };
}

/** What the mock must know of a parameter beside its schema; the mock's `ParameterFacts`. */
interface MockParameter {
  readonly type?: "integer" | "boolean" | "array";
  readonly error?: string;
  readonly missing?: string;
  readonly default?: Json;
  readonly clamp?: number;
}

/** The operations of a document, in its own order. */
export function mockRoutes(source: NamedDocument): MockRoute[] {
  return mapOperations(source, (operation) =>
    operation.webhook ? [] : [route(source, operation)],
  ).flat();
}

function route(source: NamedDocument, operation: Operation): MockRoute {
  const { value, operationId, form, responses } = operation;
  const [path, parameters, page] = allOf(
    () => segments(source, operation),
    () => mapAll([...operation.parameters, ...(form ?? [])], (one) => facts(source, one)).flat(),
    () => importablePage(source, operation),
    () => mapAll(Object.keys(responses), (status) => refuseStatus(source, operation, status)),
    () => refuseFailing(source, operation),
  );
  const [, success] = successOf(operation);
  const components = Object.entries(responses).flatMap(([status, { bodies }]) => {
    const [body] = Object.values(bodies);
    return body?.component === undefined ? [] : [[status, body.component] as const];
  });
  return {
    method: operation.method.toUpperCase(),
    path,
    operation: operationId,
    handler: operation.representationOf ?? operationId,
    form: form !== undefined,
    // Where all goes well without a body, the refusals say which representation this is.
    mediaType:
      [success, ...Object.values(responses)].flatMap(({ bodies }) => Object.keys(bodies))[0] ??
      "application/json",
    bodies: Object.fromEntries(components),
    parameters: Object.fromEntries(parameters),
    ...(value["x-test-credentials"] === true && { testCredentials: true as const }),
    ...(page?.component !== undefined && {
      items: { at: page.items, component: page.component },
    }),
  };
}

/** An answer of the mock has a status, by which its body is checked and written. */
function refuseStatus({ file }: NamedDocument, { pointer }: Operation, status: string): void {
  if (!/^\d{3}$/.test(status))
    throw unsupported(
      { file, pointer: child(pointer, "responses", status) },
      `the mock cannot answer with the status ${status}`,
      "list each status",
    );
}

function refuseFailing({ file }: NamedDocument, operation: Operation): void {
  if (successesOf(operation).length === 0)
    throw unsupported(
      { file, pointer: operation.pointer },
      "the operation has no 2xx response",
      "describe its successful response",
    );
}

/** Names that the module of a document has already. */
const OWN_NAMES =
  `operations webhooks OperationId HandlersOf RepresentationsOf ErrorKind Route hosts HandlerId Handlers
  representations Representations items routes parameters errors`.split(/\s+/);

/** The module imports the schema of a page's items by the name of the component. */
function importablePage(source: NamedDocument, operation: Operation): Page | undefined {
  const page = pageOf(source, operation);
  const { component } = page ?? {};
  if (
    component !== undefined &&
    (OWN_NAMES.includes(component) || createIdentifiers().claim(component) !== component)
  )
    throw unsupported(
      { file: source.file, pointer: child("#", "components", "schemas", component) },
      `the mock cannot import a schema named ${component}`,
      "give it another name",
    );
  return page;
}

/** `x-twilio-error` names what refuses a value, `x-twilio-missing` its absence; `x-clamp` says that a larger number means the maximum. */
function facts(source: NamedDocument, parameter: Parameter): [string, MockParameter][] {
  const schema = parameter.schema as JsonObject;
  const { type, default: fallback, maximum } = schema;
  const [error, missing] = allOf(
    () => refusalName(source, parameter, "x-twilio-error"),
    () => refusalName(source, parameter, "x-twilio-missing"),
  );
  const fact: MockParameter = {
    ...((type === "integer" || type === "boolean" || type === "array") && { type }),
    ...(error !== undefined && { error }),
    ...(missing !== undefined && { missing }),
    ...(fallback !== undefined && { default: fallback }),
    ...(schema["x-clamp"] === true && typeof maximum === "number" && { clamp: maximum }),
  };
  return Object.keys(fact).length === 0 ? [] : [[parameter.name, fact]];
}

function refusalName(
  source: NamedDocument,
  { in: where, schema, pointer }: Parameter,
  key: "x-twilio-error" | "x-twilio-missing",
): string | undefined {
  const name = (schema as JsonObject)[key];
  if (name === undefined || Object.hasOwn(errorTable(source), String(name)))
    return name === undefined ? undefined : String(name);
  throw unsupported(
    { file: source.file, pointer: child(pointer, ...(where === "form" ? [] : ["schema"]), key) },
    `${String(name)} is not among x-twilio-errors`,
    "name one of them, and list it as an error of the operation",
  );
}

export function errorTable({ document, file }: NamedDocument): JsonObject {
  const table = document["x-twilio-errors"] ?? {};
  if (isObject(table)) return table;
  throw unsupported(
    { file, pointer: "#/x-twilio-errors" },
    "expected an object",
    "correct the document",
  );
}

function segments(source: NamedDocument, { path, pointer }: Operation): MockRoute["path"] {
  return path
    .split("/")
    .slice(1)
    .map((segment) => {
      const [, parameter, suffix] = /^\{([^{}]+)\}([^{}]*)$/.exec(segment) ?? [];
      if (parameter !== undefined && suffix !== undefined) return { parameter, suffix };
      if (!/[{}]/.test(segment)) return segment;
      throw unsupported(
        { file: source.file, pointer },
        `the mock cannot match the path segment ${segment}`,
        "put the parameter at the beginning of the segment",
      );
    });
}
