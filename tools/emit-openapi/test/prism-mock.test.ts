import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import { createDocument, definitions, type OpenApiDocument } from "@shortcodes/spec";
import { afterAll, describe, expect, it } from "vitest";

// The prism command as a user runs it: `prism mock specs/NAME.openapi.json`.
const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
const specs = new URL("../../../specs/", import.meta.url);
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill();
});

describe.each(
  definitions.map(
    (definition, index) =>
      [definition.name, 4810 + index, createDocument(definition).document] as const,
  ),
)("prism mock %s", (name, port, document) => {
  const operations = operationsOf(document);

  it(
    `answers its ${operations.length} operations with the status and the example of the document`,
    { timeout: 60_000 },
    async () => {
      const base = await startPrism(new URL(`${name}.openapi.json`, specs).pathname, port);
      for (const { method, url, request, status, mediaType, example } of operations) {
        const response = await fetch(base + url, {
          method,
          ...request,
          headers: { authorization: `Basic ${btoa("user:password")}`, ...request.headers },
        });
        const body = await response.text();
        expect({ url, status: response.status }).toEqual({ url, status });
        expect(response.headers.get("sl-violations")).toBe(null);
        if (mediaType === undefined) continue;
        expect(response.headers.get("content-type")).toContain(mediaType);
        if (mediaType.endsWith("json")) expect(JSON.parse(body)).toEqual(example);
        else if (typeof example === "string") expect(body).toContain(example);
        else
          for (const [sid] of JSON.stringify(example).matchAll(/[A-Z]{2}[0-9a-f]{32}/g))
            expect(body).toContain(sid);
      }
    },
  );
});

async function startPrism(file: string, port: number): Promise<string> {
  const { NODE_ENV: _, ...env } = process.env; // with NODE_ENV=production prism 5.16 dies at start
  const child = spawn(process.execPath, [prism, "mock", "--port", String(port), file], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(child);
  await listening(child.stdout);
  child.stdout.resume();
  return `http://127.0.0.1:${port}`;
}

async function listening(output: Readable): Promise<void> {
  let log = "";
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    log += String(chunk);
    if (log.includes("Prism is listening")) return;
  }
  throw new Error(`prism ended before it listened: ${log}`);
}

interface OperationCall {
  readonly method: string;
  readonly url: string;
  readonly request: Sent;
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly example: unknown;
}

/** What to ask and what to expect, read from the document alone. */
function operationsOf(document: OpenApiDocument): OperationCall[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (["get", "post", "put", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const status = Object.keys(operation.responses ?? {}).find((code) => code.startsWith("2"));
      const [content] = Object.entries(
        (
          operation.responses?.[status ?? ""] as
            | { content?: Record<string, { examples: Record<string, { value: unknown }> }> }
            | undefined
        )?.content ?? {},
      );
      const body = operation.requestBody as { content: Contents } | undefined;
      return [
        {
          method: method.toUpperCase(),
          url: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueOf(operation, name)),
          request: body === undefined ? {} : requestOf(body.content),
          status: Number(status),
          mediaType: content?.[0],
          example: Object.values(content?.[1].examples ?? {})[0]?.value,
        },
      ];
    }),
  );
}

interface Sent {
  readonly body?: string | URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

type Contents = Readonly<
  Record<string, { readonly examples: Readonly<Record<string, { readonly value: object }>> }>
>;

/** The first example of a request body, as a form or as JSON. */
function requestOf(content: Contents): Sent {
  const [mediaType = "", { examples } = { examples: {} }] = Object.entries(content)[0] ?? [];
  const value = Object.values(examples)[0]?.value ?? {};
  if (mediaType === "application/json")
    return { body: JSON.stringify(value), headers: { "content-type": mediaType } };
  return { body: new URLSearchParams(value as Record<string, string>) };
}

/** The example of a path parameter. */
function valueOf({ parameters = [] }: { readonly parameters?: readonly unknown[] }, name: string) {
  const named = (parameters as readonly { name: string; example?: string }[]).find(
    (one) => one.name === name,
  );
  if (named?.example === undefined) throw new Error(`${name} has no example`);
  return encodeURIComponent(named.example);
}
