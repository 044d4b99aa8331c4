import { child } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject, type Located } from "@shortcodes/openapi-reader/located";
import {
  METHODS,
  type Json,
  type NamedDocument,
} from "@shortcodes/openapi-reader/openapi-document";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

/** A row of the mock's route table; the mock's `Route`. */
export interface MockRoute {
  readonly method: string;
  readonly path: readonly (string | { readonly parameter: string; readonly suffix: string })[];
  readonly operation: string;
  readonly handler: string;
  readonly form: boolean;
  readonly success: number;
  readonly mediaType: string;
  readonly bodies: Readonly<Record<string, string>>;
}

type Limits = Record<string, { readonly default: number; readonly maximum: number }>;

/** Reads the operations of a document in its own order, and the limits of the parameters that are clamped. */
export function mockRoutes(source: NamedDocument): {
  routes: readonly MockRoute[];
  limits: Limits;
} {
  const limits: Limits = {};
  const routes = Object.entries(source.document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      if (item[method] === undefined) return [];
      const operation = follow(source, item[method], child("#", "paths", path, method));
      for (const parameter of [item["parameters"], operation.value["parameters"]])
        Object.assign(limits, clamped(source, parameter));
      return [route(source, method, path, operation)];
    }),
  );
  return {
    routes,
    limits: Object.fromEntries(Object.entries(limits).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function route(
  source: NamedDocument,
  method: string,
  path: string,
  { value, pointer }: Located,
): MockRoute {
  const id = value["operationId"];
  if (typeof id !== "string")
    throw unsupported(
      { file: source.file, pointer },
      "the operation has no operationId",
      "give it one: the mock's handlers are found by it",
    );
  const responses = Object.entries(
    follow(source, value["responses"], `${pointer}/responses`).value,
  ).map(([status, response]) => ({
    status,
    content: content(source, response, child(pointer, "responses", status)),
  }));
  const success = responses.find(({ status }) => /^2\d\d$/.test(status));
  if (success === undefined)
    throw unsupported(
      { file: source.file, pointer },
      "the operation has no 2xx response",
      "describe what it answers when all goes well",
    );
  const form =
    value["requestBody"] === undefined
      ? undefined
      : content(source, value["requestBody"], `${pointer}/requestBody`);
  const handler = value["x-representation-of"];
  return {
    method: method.toUpperCase(),
    path: segments(path),
    operation: id,
    handler: typeof handler === "string" ? handler : id,
    form: form?.mediaType === "application/x-www-form-urlencoded",
    success: Number(success.status),
    mediaType: success.content?.mediaType ?? "application/json",
    bodies: Object.fromEntries(
      responses.flatMap((response) =>
        response.content?.component === undefined
          ? []
          : [[response.status, response.content.component]],
      ),
    ),
  };
}

/** The first media type of a body, and the component that describes it. */
function content(
  source: NamedDocument,
  json: Json | undefined,
  pointer: string,
): { mediaType: string; component?: string } | undefined {
  const { value } = follow(source, json, pointer);
  const [mediaType, media] =
    Object.entries(isObject(value["content"]) ? value["content"] : {})[0] ?? [];
  if (mediaType === undefined || !isObject(media)) return undefined;
  const ref = isObject(media["schema"]) ? media["schema"]["$ref"] : undefined;
  const component =
    typeof ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined;
  return { mediaType, ...(component !== undefined && { component }) };
}

function segments(path: string): MockRoute["path"] {
  return path
    .split("/")
    .slice(1)
    .map((segment) => {
      const [, parameter, suffix] = /^\{([^}]+)\}(.*)$/.exec(segment) ?? [];
      return parameter === undefined || suffix === undefined ? segment : { parameter, suffix };
    });
}

function clamped(source: NamedDocument, parameters: Json | undefined): Limits {
  if (!Array.isArray(parameters)) return {};
  const limits: Limits = {};
  for (const [index, json] of parameters.entries()) {
    const { value } = follow(source, json, child("#", "parameters", String(index)));
    const schema = value["schema"];
    if (typeof value["name"] !== "string" || !isObject(schema) || schema["x-clamp"] !== true)
      continue;
    const { default: fallback, maximum } = schema;
    if (typeof fallback === "number" && typeof maximum === "number")
      limits[value["name"]] = { default: fallback, maximum };
  }
  return limits;
}
