#!/usr/bin/env node
import { writeDocuments } from "./write-documents.ts";

try {
  for (const file of writeDocuments(process.cwd())) process.stdout.write(`${file}\n`);
} catch (error) {
  process.stderr.write(`emit-openapi: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
