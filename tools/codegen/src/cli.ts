#!/usr/bin/env node
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { readDocuments } from "@shortcodes/openapi-reader/read-documents";
import { type GeneratedFiles, writeGenerated } from "./write-generated.ts";

type Generate = (documents: readonly NamedDocument[]) => GeneratedFiles | Promise<GeneratedFiles>;

/** Loaded one at a time: the client's types bring a TypeScript compiler with them. */
const targets: Record<string, () => Promise<Generate>> = {
  client: async () => (await import("./client.ts")).generateClient,
  mock: async () => (await import("./mock.ts")).generateMock,
  validation: async () => (await import("./validation.ts")).generateValidation,
  xml: async () => (await import("./xml.ts")).generateXml,
};

try {
  const [name, ...rest] = process.argv.slice(2);
  const load =
    name === undefined || rest.length > 0 || !Object.hasOwn(targets, name)
      ? undefined
      : targets[name];
  if (load === undefined)
    throw new Error(
      `usage: codegen ${Object.keys(targets).join("|")}, in the package that contains the output`,
    );
  if (!existsSync("package.json"))
    throw new Error("codegen writes ./src/generated: run it in the folder of a package");
  const generate = await load();
  writeGenerated(join("src", "generated"), await generate(readDocuments()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
