import type * as Prism from "@stoplight/prism-http";
import type { Endpoint } from "../api/document.ts";
import { documentText } from "../control/openapi-files.ts";

export type PrismOperation = Awaited<ReturnType<typeof Prism.getHttpOperationsFromSpec>>[number];
export type PrismRequest = Prism.IHttpRequest;
export type PrismResponse = Prism.IHttpResponse;

/** Loads Prism, which costs about a second and 100 MB: only when somebody asks for what needs it. */
export async function loadPrism(): Promise<typeof Prism> {
  const { default: prism } = (await import("@stoplight/prism-http")) as unknown as {
    readonly default: typeof Prism;
  };
  return prism;
}

/** Prism wants a pino logger. What it has to say, the answers say. */
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

const known = new Map<string, Promise<ReadonlyMap<string, PrismOperation>>>();

/** An operation of ours as Prism sees it; each document is read on first need. */
export async function findPrismOperation({ document, route }: Endpoint): Promise<PrismOperation> {
  const operations = known.get(document.name) ?? readOperations(document.name);
  known.set(document.name, operations);
  const operation = (await operations).get(route.operation);
  if (operation === undefined)
    throw new Error(`Prism finds no ${route.operation} in ${document.name}`);
  return operation;
}

async function readOperations(name: string): Promise<ReadonlyMap<string, PrismOperation>> {
  const { getHttpOperationsFromSpec } = await loadPrism();
  const operations = await getHttpOperationsFromSpec(
    JSON.parse(await documentText(name)) as object,
  );
  return new Map(operations.map((operation) => [operation.iid ?? "", operation]));
}

/** fp-ts' Either, which Prism's components speak, without its library. */
export const right = <T>(value: T) => ({ _tag: "Right", right: value }) as never;

export type Either<T> =
  | { readonly _tag: "Left"; readonly left: Error }
  | { readonly _tag: "Right"; readonly right: T };
