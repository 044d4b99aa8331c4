import { child } from "./json-pointer.ts";
import { kebabCase } from "./kebab-case.ts";
import { type Located, follow, isObject } from "./located.ts";
import { METHODS, type Method, type NamedDocument } from "./openapi-document.ts";
import { unsupported } from "./unsupported.ts";

export interface Operation extends Located {
  /** Its own, else made from method and path: `get /v1/things` is `get-v1-things`. */
  readonly operationId: string;
  readonly method: Method;
  /** Path template, or name of the webhook. */
  readonly path: string;
  readonly webhook: boolean;
  /** The path item's and its own, references followed; its own win. */
  readonly parameters: readonly Located[];
}

/** Every operation of the paths and webhooks, in the order of the document. */
export function readOperations(source: NamedDocument): Operation[] {
  const { paths, webhooks } = source.document;
  const found = [...section(source, "paths", paths), ...section(source, "webhooks", webhooks)];
  const seen = new Map<string, Operation>();
  for (const operation of found) {
    const twin = seen.get(operation.operationId);
    if (twin !== undefined) {
      const place = { file: source.file, pointer: operation.pointer };
      throw unsupported(
        place,
        `operationId ${operation.operationId} is that of ${twin.pointer} too`,
        "give every operation its own",
      );
    }
    seen.set(operation.operationId, operation);
  }
  return found;
}

function section(
  source: NamedDocument,
  name: "paths" | "webhooks",
  items: NamedDocument["document"]["paths"],
): Operation[] {
  return Object.entries(items ?? {}).flatMap(([path, json]) => {
    if (path.startsWith("x-")) return [];
    const item = follow(source, json, child("#", name, path));
    return METHODS.filter((method) => isObject(item.value[method])).map((method) => {
      const value = item.value[method];
      const pointer = child(item.pointer, method);
      if (!isObject(value))
        throw unsupported(
          { file: source.file, pointer },
          "an operation is an object",
          "correct the document",
        );
      const operationId =
        typeof value.operationId === "string" ? value.operationId : kebabCase(`${method} ${path}`);
      const own = parameters(source, { value, pointer });
      const shared = parameters(source, item).filter(
        (one) => !own.some((other) => identity(other) === identity(one)),
      );
      return {
        operationId,
        method,
        path,
        webhook: name === "webhooks",
        value,
        pointer,
        parameters: [...shared, ...own],
      };
    });
  });
}

function parameters(source: NamedDocument, { value, pointer }: Located): Located[] {
  const list = Array.isArray(value.parameters) ? value.parameters : [];
  return list.map((json, index) => follow(source, json, child(pointer, "parameters", index)));
}

function identity({ value }: Located): string {
  return `${String(value.in)} ${String(value.name)}`;
}
