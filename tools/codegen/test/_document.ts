import type { Json, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";

/** A document named `things` with the parts given, a server, and a table of refusals: it is an API. */
export function given(parts: Readonly<Record<string, unknown>>): readonly NamedDocument[] {
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    "x-twilio-errors": {},
    ...parts,
  } as unknown as NamedDocument["document"];
  return [{ name: "things", file: "specs/things.openapi.json", document }];
}

/** `paths` with one GET, whose 200 has a JSON body. */
export function getThings(operation: Readonly<Record<string, unknown>>): Json {
  return {
    "/things": {
      get: {
        operationId: "ListThing",
        responses: { "200": { description: "", content: { "application/json": { schema: {} } } } },
        ...(operation as Record<string, Json>),
      },
    },
  };
}
