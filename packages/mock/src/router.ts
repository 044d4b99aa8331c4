import type { ApiDocument } from "./api-document.ts";
import { memo } from "./memo.ts";
import type { Pair } from "./request-url.ts";
import type { Route } from "./route.ts";

/** A route together with the document it belongs to. */
export interface Endpoint {
  readonly document: ApiDocument;
  readonly route: Route<string, string>;
}

/** A path that is known. */
export interface Match {
  /** By method. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** Decoded path parameters. */
  readonly parameters: readonly Pair[];
}

export type Router = (pathname: string) => Match | undefined;

interface Node {
  readonly words: Map<string, Node>;
  readonly parameters: { readonly name: string; readonly suffix: string; readonly node: Node }[];
  readonly endpoints: Map<string, Endpoint>;
}

/** Makes a router for the routes of all documents: a walk over the path's segments, words before parameters, long suffixes first. */
export function createRouter(documents: readonly ApiDocument[]): Router {
  const root = createNode();
  for (const document of documents)
    for (const route of document.routes) add(root, { document, route });
  return (pathname) => {
    if (!pathname.startsWith("/")) return undefined;
    return walk(root, pathname, 1, []);
  };
}

function createNode(): Node {
  return { words: new Map(), parameters: [], endpoints: new Map() };
}

function add(root: Node, endpoint: Endpoint): void {
  let node = root;
  for (const segment of endpoint.route.path) {
    if (typeof segment === "string") {
      const next: Node = node.words.get(segment) ?? createNode();
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
      `${document.name}: ${route.operation} has the route of ${other.route.operation}`,
    );
  node.endpoints.set(route.method, endpoint);
}

function walk(
  node: Node,
  pathname: string,
  start: number,
  parameters: readonly Pair[],
): Match | undefined {
  const slash = pathname.indexOf("/", start);
  const segment = slash < 0 ? pathname.slice(start) : pathname.slice(start, slash);
  const step = (next: Node, found: readonly Pair[]): Match | undefined => {
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
