#!/usr/bin/env node
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { emitDocuments } from "./emit-documents.ts";

try {
  const files = emitDocuments();
  // A document that nobody emits any more must not stay behind.
  for (const file of readdirSync(".")) if (/\.openapi\.(?:json|yaml)$/.test(file)) rmSync(file);
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(file, text);
    process.stdout.write(`${file}\n`);
  }
} catch (error) {
  process.stderr.write(`emit-openapi: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
