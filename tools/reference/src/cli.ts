#!/usr/bin/env node
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDocuments } from "@shortcodes/openapi-reader/read-documents";
import { writeGenerated } from "@shortcodes/codegen/write-generated";
import { documentPage } from "./document-page.ts";
import { errorsPage } from "./errors-page.ts";
import { fillBlocks } from "./fill-blocks.ts";
import { inferenceList } from "./inferences.ts";

const GENERATED = "reference";

try {
  if (process.argv.length > 2)
    throw new Error("usage: reference, in the folder that contains the pages");
  const documents = readDocuments();
  writeGenerated(GENERATED, {
    ...Object.fromEntries(documents.map((one) => [`${one.name}.md`, documentPage(one)])),
    "errors.md": errorsPage(documents),
  });
  const root = resolve("..");
  for (const page of globSync("**/*.md", { exclude: [GENERATED, "node_modules"] })) {
    const text = readFileSync(page, "utf8");
    const filled = fillBlocks(page, text, {
      file: (path) => readFileSync(join(root, path), "utf8"),
      lists: { inferences: () => inferenceList(documents) },
    });
    if (filled !== text) writeFileSync(page, filled);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
