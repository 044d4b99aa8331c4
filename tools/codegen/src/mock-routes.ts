import { clientPage } from "./client-page.ts";
import { child } from "./json-pointer.ts";
import { follow, isObject, type Located } from "./located.ts";
import type { Json, JsonObject, NamedDocument } from "./openapi-document.ts";
import { type Operation, readOperations } from "./operations.ts";
import { unsupported } from "./unsupported.ts";

const FORM = "application/x-www-form-urlencoded";

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
  const { value, pointer } = operation;
  const id = value["operationId"];
  if (typeof id !== "string")
    throw unsupported(
      { file: source.file, pointer },
      "the operation has no operationId",
      "give it one: the mock's handlers are found by it",
    );
  const responses = follow(source, value["responses"], child(pointer, "responses"));
  const contents = Object.entries(responses.value).map(([status, response]) => ({
    status,
    content: content(source, response, child(responses.pointer, status)),
  }));
  const success = contents.find(({ status }) => /^2\d\d$/.test(status));
  if (success === undefined)
    throw unsupported(
      { file: source.file, pointer },
      "the operation has no 2xx response",
      "describe what it answers when all goes well",
    );
  const body =
    value["requestBody"] === undefined
      ? undefined
      : content(source, value["requestBody"], child(pointer, "requestBody"));
  const form = body?.mediaType === FORM;
  const handler = value["x-representation-of"];
  const items = itemsOf(source, operation);
  return {
    method: operation.method.toUpperCase(),
    path: segments(source, operation),
    operation: id,
    handler: typeof handler === "string" ? handler : id,
    form,
    mediaType: success.content?.mediaType ?? "application/json",
    bodies: Object.fromEntries(
      contents.flatMap(({ status, content: one }) =>
        one?.component === undefined ? [] : [[status, one.component]],
      ),
    ),
    parameters: Object.fromEntries([
      ...operation.parameters.flatMap((parameter) =>
        facts(source, String(parameter.value["name"]), {
          value: follow(source, parameter.value["schema"], child(parameter.pointer, "schema"))
            .value,
          pointer: parameter.pointer,
        }),
      ),
      ...(form && body !== undefined ? formFacts(source, body.schema) : []),
    ]),
    ...(items !== undefined && { items }),
  };
}

interface Content {
  readonly mediaType: string;
  readonly schema: Located;
  readonly component?: string;
}

/** The first media type of a body, its schema, and the component that describes it. */
function content(
  source: NamedDocument,
  json: Json | undefined,
  pointer: string,
): Content | undefined {
  const found = follow(source, json, pointer);
  const [mediaType, media] =
    Object.entries(isObject(found.value["content"]) ? found.value["content"] : {})[0] ?? [];
  if (mediaType === undefined || !isObject(media)) return undefined;
  const schema = follow(source, media["schema"], child(found.pointer, "content", mediaType));
  const component = componentName(media["schema"]);
  return { mediaType, schema, ...(component !== undefined && { component }) };
}

function componentName(schema: Json | undefined): string | undefined {
  const ref = isObject(schema) ? schema["$ref"] : undefined;
  return typeof ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined;
}

function formFacts(source: NamedDocument, { value, pointer }: Located) {
  const { properties } = value;
  return Object.entries(isObject(properties) ? properties : {}).flatMap(([name, schema]) =>
    facts(source, name, {
      value: isObject(schema) ? schema : {},
      pointer: child(pointer, "properties", name),
    }),
  );
}

/** `x-twilio-error` names what refuses a value, `x-clamp` says that a larger number means the maximum. */
function facts(
  source: NamedDocument,
  name: string,
  { value: schema, pointer }: Located,
): [string, MockParameter][] {
  const { type, default: fallback, maximum, "x-twilio-error": error } = schema;
  if (
    error !== undefined &&
    !(isObject(errors(source)) && Object.hasOwn(errors(source), String(error)))
  )
    throw unsupported(
      { file: source.file, pointer: child(pointer, "x-twilio-error") },
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

export function errors({ document }: NamedDocument): JsonObject {
  const table = document["x-twilio-errors"];
  return isObject(table) ? table : {};
}

/** Where a page has its items, if each is a component. */
function itemsOf(source: NamedDocument, operation: Operation): MockRoute["items"] {
  const page = clientPage(source, operation);
  if (page === undefined) return undefined;
  const responses = follow(
    source,
    operation.value["responses"],
    child(operation.pointer, "responses"),
  );
  const success = Object.keys(responses.value).find((status) => /^2\d\d$/.test(status)) ?? "";
  const found = content(source, responses.value[success], child(responses.pointer, success));
  let at = found?.schema;
  for (const key of page.items) {
    const properties = at?.value["properties"];
    at = follow(
      source,
      isObject(properties) ? properties[key] : undefined,
      child(at?.pointer ?? "#", "properties", key),
    );
  }
  const component = componentName(at?.value["items"]);
  return component === undefined ? undefined : { at: page.items, component };
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
