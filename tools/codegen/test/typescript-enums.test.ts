import { readDocuments } from "@shortcodes/openapi-reader/read-documents";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { expect, test } from "vitest";

// `pnpm check:consumers` type-checks what more generators make of the documents.
test.each(readDocuments())(
  "$name: openapi-typescript with enums writes TypeScript",
  async (source) => {
    const document = structuredClone(source.document) as unknown as OpenAPI3;
    const text = astToString(await openapiTypescript(document, { enum: true, silent: true }));
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  },
);
