import type { Pair } from "../http/request-url.ts";
import { memo } from "../memo.ts";
import type { ApiDocument, Endpoint } from "./document.ts";

/** A path that is known. */
export interface Match<D = ApiDocument> {
  /** By method. */
  readonly endpoints: ReadonlyMap<string, Endpoint<D>>;
  /** Decoded path parameters. */
  readonly parameters: readonly Pair[];
}

export type Router<D = ApiDocument> = (pathname: string) => Match<D> | undefined;

type Routed = Pick<ApiDocument, "name" | "routes">;

interface Node<D> {
  readonly words: Map<string, Node<D>>;
  readonly parameters: {
    readonly name: string;
    readonly suffix: string;
    readonly node: Node<D>;
  }[];
  readonly endpoints: Map<string, Endpoint<D>>;
}

/** Makes a router for the routes of all documents: a walk over the path's segments, words before parameters, long suffixes first. */
export function createRouter<D extends Routed>(documents: readonly D[]): Router<D> {
  const root = createNode<D>();
  for (const document of documents)
    for (const route of document.routes) add(root, { document, route });
  return (pathname) => {
    if (!pathname.startsWith("/")) return undefined;
    return walk(root, pathname, 1, []);
  };
}

function createNode<D>(): Node<D> {
  return { words: new Map(), parameters: [], endpoints: new Map() };
}

function add<D extends Routed>(root: Node<D>, endpoint: Endpoint<D>): void {
  let node = root;
  for (const segment of endpoint.route.path) {
    if (typeof segment === "string") {
      const next: Node<D> = node.words.get(segment) ?? createNode();
      node.words.set(segment, next);
      node = next;
      continue;
    }
    const { parameter: name, suffix } = segment;
    let entry = node.parameters.find((one) => one.name === name && one.suffix === suffix);
    if (entry === undefined) {
      entry = { name, suffix, node: createNode() };
      node.parameters.push(entry);
      node.parameters.sort((a, b) => b.suffix.length - a.suffix.length);
    }
    node = entry.node;
  }
  const { route, document } = endpoint;
  const other = node.endpoints.get(route.method);
  if (other !== undefined)
    throw new Error(
      `${document.name}: ${route.operation} has the same route as ${other.route.operation}`,
    );
  node.endpoints.set(route.method, endpoint);
}

function walk<D>(
  node: Node<D>,
  pathname: string,
  start: number,
  parameters: readonly Pair[],
): Match<D> | undefined {
  const slash = pathname.indexOf("/", start);
  const segment = slash < 0 ? pathname.slice(start) : pathname.slice(start, slash);
  const step = (next: Node<D>, found: readonly Pair[]): Match<D> | undefined => {
    if (slash >= 0) return walk(next, pathname, slash + 1, found);
    return next.endpoints.size === 0 ? undefined : { endpoints: next.endpoints, parameters: found };
  };
  const word = node.words.get(segment);
  if (word !== undefined) {
    const match = step(word, parameters);
    if (match !== undefined) return match;
  }
  for (const { name, suffix, node: next } of node.parameters) {
    if (segment.length <= suffix.length || !segment.endsWith(suffix)) continue;
    const value = decode(suffix === "" ? segment : segment.slice(0, -suffix.length));
    const match = value === undefined ? undefined : step(next, [...parameters, [name, value]]);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** A path with a malformed escape names nothing. */
function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A router that heeds the Host: at `api.twilio.com` only the documents of that product are found, at any other name all. */
export function createMatcher(
  documents: readonly ApiDocument[],
): (host: string, pathname: string) => Match | undefined {
  const everything = createRouter(documents);
  const routerOf = memo(100, (host: string) => {
    const [, product] = /^([a-z0-9-]+)(?:\.[a-z0-9-]+)*\.twilio\.com(?::\d+)?$/i.exec(host) ?? [];
    if (product === undefined) return everything;
    return createRouter(
      documents.filter(({ hosts }) => hosts.some((name) => name.startsWith(`${product}.`))),
    );
  });
  return (host, pathname) => routerOf(host)(pathname);
}

/** The method that is meant: HEAD is GET, and 2008-08-01 lets `POST …?_method=DELETE` stand for others. */
export function methodOf(method: string, match: Match | undefined, query: readonly Pair[]): string {
  if (match === undefined) return method;
  if (method === "HEAD") return "GET";
  if (method !== "POST" || query.length === 0 || !anyEndpoint(match).document.hasMethodOverride)
    return method;
  const override = query.find(([name]) => name === "_method")?.[1];
  return override === "DELETE" || override === "PUT" ? override : method;
}

export function allowedMethods({ endpoints }: Match): string[] {
  const methods = [...endpoints.keys()].flatMap((one) => (one === "GET" ? ["GET", "HEAD"] : [one]));
  return [...methods, "OPTIONS"];
}

export function anyEndpoint({ endpoints }: Match): Endpoint {
  for (const endpoint of endpoints.values()) return endpoint;
  throw new Error("a path without operations was matched");
}

/** An endpoint of the API that an unknown path begins like, in the representation that its suffix asks for. */
export function closestEndpoint(documents: readonly ApiDocument[], pathname: string): Endpoint {
  const version = pathname.split("/", 2)[1];
  const document =
    documents.find(({ routes }) => routes.some(({ path }) => path[0] === version)) ??
    documents.at(-1);
  const [, suffix] = /\.(json|xml|csv|html)$/.exec(pathname) ?? [];
  const route =
    document?.routes.find(
      ({ mediaType }) => suffix !== undefined && mediaType.endsWith(`/${suffix}`),
    ) ?? document?.routes[0];
  if (document === undefined || route === undefined) throw new Error("the mock has no operations");
  return { document, route };
}
