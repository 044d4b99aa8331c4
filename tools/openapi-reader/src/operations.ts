import { child, pointerKeys } from "./json-pointer.ts";
import { type Located, follow, isObject } from "./located.ts";
import { type Json, type JsonObject, type NamedDocument, type Schema } from "./openapi-document.ts";
import { allOf, mapAll } from "./unsupported.ts";

export const FORM = "application/x-www-form-urlencoded";

/** Those that the spec knows. */
const METHODS = ["get", "put", "post", "delete"] as const;

/** An operation: `value` is what the document says, the rest is the same with its references followed. */
export interface Operation extends Located {
  readonly operationId: string;
  readonly method: (typeof METHODS)[number];
  /** Path template, or name of the webhook. */
  readonly path: string;
  readonly webhook: boolean;
  /** The operation that this one answers in another form: `x-representation-of`. */
  readonly representationOf: string | undefined;
  /** The path item's and its own; its own win. */
  readonly parameters: readonly Parameter[];
  /** What it takes, by media type. */
  readonly bodies: Bodies;
  /** Properties of a form body; undefined where it takes no form. */
  readonly form: readonly Parameter[] | undefined;
  /** By status. */
  readonly responses: Readonly<Record<string, Response>>;
}

/** A parameter, or a property of a form. */
export interface Parameter extends Located {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "form";
  readonly required: boolean;
  readonly schema: Schema;
}

export type Bodies = Readonly<Record<string, Body>>;

export interface Body extends Located {
  readonly schema: Schema;
  /** Name of the component that is the schema. */
  readonly component: string | undefined;
  readonly examples: readonly unknown[];
}

export interface Response extends Located {
  readonly description: string;
  /** By media type. */
  readonly bodies: Bodies;
  readonly headers: Readonly<
    Record<string, { readonly required: boolean; readonly schema: Schema }>
  >;
  readonly links: Readonly<Record<string, Link>>;
}

export interface Link {
  readonly operationId?: string;
  /** Runtime expressions by name of the parameter. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly requestBody?: unknown;
  /** Runtime expression of the whole URL to follow. */
  readonly "x-href"?: string;
}

/** Every operation of the paths and webhooks, in the order of the document. */
export function readOperations(source: NamedDocument): Operation[] {
  return mapOperations(source, (operation) => operation);
}

/** Like `readOperations`, and what `read` refuses of one operation is thrown together with what is refused of the others. */
export function mapOperations<T>(source: NamedDocument, read: (operation: Operation) => T): T[] {
  const root = { value: source.document as unknown as JsonObject, pointer: "#" };
  return mapAll(["paths", "webhooks"], (key) =>
    members(source, root, key, (path, item) =>
      operationsOf(source, path, item, key === "webhooks", read),
    ).flat(),
  ).flat();
}

/** The answers when all goes well, by status: an operation may document several. */
export function successesOf({ responses }: Operation): (readonly [string, Response])[] {
  return Object.entries(responses).filter(([status]) => /^2\d\d$/.test(status));
}

/** The first of them. */
export function successOf(operation: Operation): readonly [string, Response] {
  const [found] = successesOf(operation);
  if (found === undefined)
    throw new Error(`${operation.operationId}: no response with a 2xx status`);
  return found;
}

function operationsOf<T>(
  source: NamedDocument,
  path: string,
  item: Located,
  webhook: boolean,
  read: (operation: Operation) => T,
): T[] {
  const described = Object.entries(item.value).flatMap(([key, value]) => {
    const method = METHODS.find((one) => one === key);
    return method === undefined || !isObject(value) ? [] : [{ method, value }];
  });
  return mapAll(described, ({ method, value }) => {
    const located = { value, pointer: child(item.pointer, method) };
    const { operationId, requestBody = {}, "x-representation-of": original } = value;
    const [own, others, bodies, responses] = allOf(
      () => parameters(source, located),
      () => parameters(source, item),
      () => contents(source, follow(source, requestBody, child(located.pointer, "requestBody"))),
      () => mapped(source, located, "responses", responseOf),
    );
    const shared = others.filter(
      (one) => !own.some((other) => other.in === one.in && other.name === one.name),
    );
    return read({
      ...located,
      operationId: String(operationId),
      method,
      path,
      webhook,
      representationOf: typeof original === "string" ? original : undefined,
      parameters: [...shared, ...own],
      bodies,
      form: bodies[FORM] && formOf(source, bodies[FORM]),
      responses,
    });
  });
}

function parameters(source: NamedDocument, { value, pointer }: Located): Parameter[] {
  const list = Array.isArray(value.parameters) ? value.parameters : [];
  return mapAll(list.entries(), ([index, json]) => {
    const located = follow(source, json, child(pointer, "parameters", index));
    const { name, in: place, required, schema } = located.value;
    return {
      ...located,
      name: String(name),
      in: place as Parameter["in"],
      required: required === true,
      schema: schemaOf(schema),
    };
  });
}

function formOf(source: NamedDocument, { schema, pointer }: Body): Parameter[] {
  const form = follow(source, schema as JsonObject, child(pointer, "schema"));
  const { properties = {}, required } = form.value;
  return mapAll(Object.entries(isObject(properties) ? properties : {}), ([name, json]) => {
    const place = child(form.pointer, "properties", name);
    const located = isObject(json) ? follow(source, json, place) : { value: {}, pointer: place };
    const isRequired = Array.isArray(required) && required.includes(name);
    return { ...located, name, in: "form", required: isRequired, schema: schemaOf(located.value) };
  });
}

/** Of the boolean schemas, `true` is the one that can be met. */
function schemaOf(json: Json | undefined): Schema {
  return isObject(json) ? (json as Schema) : {};
}

function responseOf(source: NamedDocument, located: Located): Response {
  return {
    ...located,
    description: String(located.value.description ?? ""),
    bodies: contents(source, located),
    headers: mapped(source, located, "headers", (_, { value }) => ({
      required: value.required === true,
      schema: schemaOf(value.schema),
    })),
    links: mapped(source, located, "links", (_, { value }) => value as Link),
  };
}

function contents(source: NamedDocument, located: Located): Bodies {
  return mapped(source, located, "content", (_, media) => {
    const schema = schemaOf(media.value.schema);
    return {
      ...media,
      schema,
      component: componentName(schema),
      examples: members(source, media, "examples", (_name, { value }) => value.value),
    };
  });
}

/** The name in `#/components/schemas/Name`. */
export function componentName({ $ref }: Schema): string | undefined {
  return $ref === undefined ? undefined : pointerKeys($ref)?.at(-1);
}

function mapped<T>(
  source: NamedDocument,
  owner: Located,
  key: string,
  read: (source: NamedDocument, member: Located) => T,
): Record<string, T> {
  return Object.fromEntries(
    members(source, owner, key, (name, member) => [name, read(source, member)] as const),
  );
}

/** Reads the objects under a key, their references followed; none where there is no such key. */
function members<T>(
  source: NamedDocument,
  { value, pointer }: Located,
  key: string,
  read: (name: string, member: Located) => T,
): T[] {
  const entries = Object.entries(isObject(value[key]) ? value[key] : {});
  return mapAll(entries, ([name, json]) =>
    read(name, follow(source, json, child(pointer, key, name))),
  );
}
