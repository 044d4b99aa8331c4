import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import type { ContractDocument } from "../document/contract-document.ts";
import { canonicalOf, isItem, keyOf, operationsOf, type Resource } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { type Credentials, isDestructive, type Pairs } from "../target/wire-request.ts";
import type { Call, Exchange } from "./exchange.ts";

/** One resource with the data that its probes need. */
export interface Subject {
  readonly document: ContractDocument;
  readonly resource: Resource;
  /** The resource that this one shows in another form; itself if it is none. */
  readonly canonical: Resource;
  /** AccountSid that the tests call as. */
  readonly account: string;
  /** Path parameters of the collection. */
  readonly parents: Readonly<Record<string, string>>;
  /** Identifier of an item that exists; undefined where none was found. */
  readonly item: string | undefined;
  /** Form that creates an item that does not exist; undefined where none is known. */
  readonly spare: Pairs | undefined;
  /** What to create and remove so that there is an item here; undefined where a form does that. */
  readonly above: { readonly subject: Subject; readonly parameter: string } | undefined;
  /** Other parents that exist and do not hold the item, by path parameter. */
  readonly otherParents: Readonly<Record<string, string>>;
  /** Parents of a collection that holds as many items as it may. */
  readonly fullParents: Readonly<Record<string, string>> | undefined;
  /** A Messaging Service of the account, to schedule messages with. */
  readonly service: string | undefined;
  /** Another account that exists. */
  readonly other: Credentials | undefined;
  /** An account that exists and may not call. */
  readonly forbidden: Credentials | undefined;
  /** Whether requests that may change something can be sent. */
  readonly writable: boolean;
}

/** Operations of the subject that can be called: an item is known, and changing is allowed. */
export function callable({ resource, item, writable }: Subject): readonly Operation[] {
  return operationsOf(resource).filter(
    (operation) =>
      (!isItem(operation) || item !== undefined) && (!isDestructive(operation.method) || writable),
  );
}

/** What creates and removes is a matter of the life of an item. */
export function readingAndUpdating(subject: Subject): readonly Operation[] {
  const { create, remove } = subject.resource;
  return callable(subject).filter((operation) => operation !== create && operation !== remove);
}

/** The resources that show the same items. */
export function representationsOf({ document, canonical }: Subject): readonly Resource[] {
  const { resources } = document;
  return resources.filter((resource) => canonicalOf(resources, resource) === canonical);
}

/** A call of an operation on the known item, or on what `more` says. */
export function callOf(subject: Subject, operation: Operation, more: Partial<Call> = {}): Call {
  return { operation, path: pathOf(subject, operation), ...more };
}

/** Path parameters of an operation, on the item if it is one on items. */
export function pathOf({ parents, item }: Pick<Subject, "parents" | "item">, operation: Operation) {
  const key = keyOf(operation);
  return key === undefined || item === undefined ? parents : { ...parents, [key]: item };
}

/** What makes a call do something unless it is refused: the form of what creates. */
export function formOf({ resource, spare }: Subject, operation: Operation): Partial<Call> {
  return operation === resource.create ? { form: spare ?? [] } : {};
}

/** Identifiers in a list, in its order; undefined where the list does not say where they are. */
export function idsOf({ resource }: Subject, list: Exchange): readonly string[] | undefined {
  const { items } = resource;
  if (items === undefined) return undefined;
  return itemsOf(list, items.array).map((item) => String(valueAt(item, items.id)));
}

/** The items of a list. */
export function itemsOf(list: Exchange, array: readonly string[]): readonly unknown[] {
  const found = valueAt(list.value, array);
  return Array.isArray(found) ? found : [];
}

/** The object in an answer about one item that holds its identifier; undefined where that is not known. */
export function resourceIn({ id }: Resource, exchange: Exchange): unknown {
  return id && valueAt(exchange.value, id.slice(0, -1));
}

/** The list parameters that say how many items a page has. */
export function sizeParameters({ resource }: Subject): readonly Parameter[] {
  return queryOf(resource.list).filter(({ schema }) => schema["x-clamp"] === true);
}

export function queryOf(operation: Operation | undefined): readonly Parameter[] {
  return operation?.parameters.filter((parameter) => parameter.in === "query") ?? [];
}

/** Parameters of the form or, without one, of the query. */
export function inputsOf(operation: Operation): readonly Parameter[] {
  return operation.form ?? queryOf(operation);
}
