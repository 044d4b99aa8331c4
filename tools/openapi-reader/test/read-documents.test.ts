import { expect, it } from "vitest";
import { readDocument, readDocuments } from "../src/read-documents.ts";

it("readDocuments: every document of specs, by name", () => {
  const documents = readDocuments();
  expect(documents.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["api-2008-08-01", "api-2010-04-01", "messaging-v1"]),
  );
  expect(documents.find(({ name }) => name === "messaging-v1")).toEqual(
    readDocument("messaging-v1"),
  );
});
