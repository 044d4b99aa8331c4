import type * as Prism from "@stoplight/prism-http";
import type { Endpoint } from "../api/document.ts";
import { formatPath } from "../api/route.ts";
import { documentText } from "../control/openapi-files.ts";
import { lazily, type Lazy } from "../lazily.ts";

export type PrismOperation = Awaited<ReturnType<typeof Prism.getHttpOperationsFromSpec>>[number];
export type PrismRequest = Prism.IHttpRequest;
export type PrismResponse = Prism.IHttpResponse;

/** Loads Prism, which takes about 0.1 seconds and 30 MB: only when somebody asks for what needs it. */
export async function loadPrism(): Promise<typeof Prism> {
  const { default: prism } = (await import("@stoplight/prism-http")) as unknown as {
    readonly default: typeof Prism;
  };
  return prism;
}

/** Prism requires a pino logger. The answers already report what it would log. */
export const silentLogger = (() => {
  const silent = () => {};
  const logger = {
    trace: silent,
    debug: silent,
    info: silent,
    success: silent,
    warn: silent,
    error: silent,
    fatal: silent,
    child: () => logger,
  };
  return logger as never;
})();

const known = new Map<string, Lazy<readonly PrismOperation[]>>();

/**
 * An operation of ours as Prism sees it. Prism reads one path at a time, on first need, with what the path refers to: a whole document
 * takes it longer than to load.
 */
export async function findPrismOperation({ document, route }: Endpoint): Promise<PrismOperation> {
  const path = formatPath(route.path);
  const key = `${document.name} ${path}`;
  const operations = known.get(key) ?? lazily(() => readOperations(document.name, path));
  known.set(key, operations);
  const operation = (await operations()).find(({ iid }) => iid === route.operation);
  if (operation === undefined)
    throw new Error(`Prism did not find ${route.operation} in ${document.name}`);
  return operation;
}

async function readOperations(name: string, path: string): Promise<readonly PrismOperation[]> {
  const { getHttpOperationsFromSpec } = await loadPrism();
  const { components, ...document } = JSON.parse(await documentText(name)) as OpenApiDocument;
  const paths = { [path]: document.paths[path] };
  const { securitySchemes = {} } = components;
  const reached = addReferenced(paths, components, { securitySchemes });
  return getHttpOperationsFromSpec({ ...document, paths, webhooks: {}, components: reached });
}

interface OpenApiDocument {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: Components;
}

type Components = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Adds to `reached` the components that `part` refers to, and those that they refer to. */
function addReferenced(
  part: object,
  components: Components,
  reached: Record<string, Record<string, object>>,
): Components {
  const references = JSON.stringify(part).matchAll(/"#\/components\/(\w+)\/([\w.-]+)"/g);
  for (const [, section = "", name = ""] of references) {
    const component = components[section]?.[name];
    const known = (reached[section] ??= {});
    if (component === undefined || Object.hasOwn(known, name)) continue;
    known[name] = component;
    addReferenced(component, components, reached);
  }
  return reached;
}

/** fp-ts' Either, which Prism's components speak, without its library. */
export const right = <T>(value: T) => ({ _tag: "Right", right: value }) as never;

export type Either<T> =
  | { readonly _tag: "Left"; readonly left: Error }
  | { readonly _tag: "Right"; readonly right: T };
