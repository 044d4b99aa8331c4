import { child } from "@shortcodes/openapi-reader/json-pointer";
import { isObject } from "@shortcodes/openapi-reader/located";
import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Operation,
  type Parameter,
  readOperations,
  successOf,
} from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";
import { pageOf } from "./page.ts";

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
  readonly items?: { readonly at: readonly string[]; readonly component: string };
}

/** What the mock must know of a parameter beside its schema; the mock's `ParameterFacts`. */
interface MockParameter {
  readonly type?: "integer" | "boolean";
  readonly error?: string;
  readonly default?: Json;
  readonly clamp?: number;
}

/** The operations of a document, in its own order. */
export function mockRoutes(source: NamedDocument): MockRoute[] {
  return readOperations(source)
    .filter(({ webhook }) => !webhook)
    .map((operation) => route(source, operation));
}

function route(source: NamedDocument, operation: Operation): MockRoute {
  const { value, pointer, operationId, form, responses } = operation;
  if (value["operationId"] === undefined)
    throw unsupported(
      { file: source.file, pointer },
      "the operation has no operationId",
      "give it one: the mock's handlers are found by it",
    );
  if (!Object.keys(responses).some((status) => /^2\d\d$/.test(status)))
    throw unsupported(
      { file: source.file, pointer },
      "the operation has no 2xx response",
      "describe what it answers when all goes well",
    );
  const [, success] = successOf(operation);
  const components = Object.entries(responses).flatMap(([status, { bodies }]) => {
    const [body] = Object.values(bodies);
    return body?.component === undefined ? [] : [[status, body.component] as const];
  });
  const page = pageOf(source, operation);
  return {
    method: operation.method.toUpperCase(),
    path: segments(source, operation),
    operation: operationId,
    handler: operation.representationOf ?? operationId,
    form: form !== undefined,
    mediaType: Object.keys(success.bodies)[0] ?? "application/json",
    bodies: Object.fromEntries(components),
    parameters: Object.fromEntries(
      [...operation.parameters, ...(form ?? [])].flatMap((parameter) => facts(source, parameter)),
    ),
    ...(page?.component !== undefined && {
      items: { at: page.items, component: page.component },
    }),
  };
}

/** `x-twilio-error` names what refuses a value, `x-clamp` says that a larger number means the maximum. */
function facts(
  source: NamedDocument,
  { name, in: where, schema: found, pointer }: Parameter,
): [string, MockParameter][] {
  const schema = found as JsonObject;
  const { type, default: fallback, maximum, "x-twilio-error": error } = schema;
  if (error !== undefined && !Object.hasOwn(errorTable(source), String(error)))
    throw unsupported(
      {
        file: source.file,
        pointer: child(pointer, ...(where === "form" ? [] : ["schema"]), "x-twilio-error"),
      },
      `${String(error)} is not among x-twilio-errors`,
      "name one of them, and list it as an error of the operation",
    );
  const fact: MockParameter = {
    ...((type === "integer" || type === "boolean") && { type }),
    ...(typeof error === "string" && { error }),
    ...(fallback !== undefined && { default: fallback }),
    ...(schema["x-clamp"] === true && typeof maximum === "number" && { clamp: maximum }),
  };
  return Object.keys(fact).length === 0 ? [] : [[name, fact]];
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
        "let a parameter stand at the beginning of a segment",
      );
    });
}
