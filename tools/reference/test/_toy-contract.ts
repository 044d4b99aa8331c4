import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";

/** The smallest document that has everything a page shows. */
export const toyContract: NamedDocument = {
  name: "toy-v1",
  file: "specs/toy-v1.openapi.json",
  document: {
    openapi: "3.1.0",
    info: { title: "Toys", version: "1", description: "Things to play with." },
    servers: [{ url: "https://toys.example.com" }],
    paths: {
      "/v1/Toys/{Sid}": {
        post: {
          operationId: "UpdateToy",
          summary: "Change a toy",
          description: "Only what is given.",
          parameters: [
            {
              name: "Sid",
              in: "path",
              required: true,
              description: "Which.",
              schema: { type: "string", "x-inferred": "Sids are whole." },
            },
          ],
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { $ref: "#/components/schemas/UpdateToyRequest" },
                examples: { name: { value: { Name: "Ted & Co" } } },
              },
            },
          },
          responses: {
            200: {
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Toy" },
                  examples: { toy: { value: { name: "Ted" } } },
                },
              },
            },
            404: { $ref: "#/components/responses/NotFound" },
          },
        },
      },
      "/v1/Toys/{Sid}.csv": {
        post: {
          operationId: "UpdateToyCsv",
          summary: "",
          description: "",
          "x-representation-of": "UpdateToy",
          responses: {
            200: {
              content: { "text/csv": { schema: { type: "string", "x-inferred": "By analogy." } } },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        NotFound: { properties: { code: { type: "integer" } } },
        NotFoundCsv: { type: "string", "x-inferred": "By analogy with Toy." },
        Toy: {
          properties: { name: { type: "string", "x-inferred": "Toys have names." } },
          required: ["name"],
        },
        UpdateToyRequest: {
          properties: { Name: { type: "string", description: "What to call it." } },
          required: ["Name"],
        },
      },
      responses: {
        NotFound: { description: "20404 NotFound" },
        NotFoundCsv: { description: "20404 NotFound" },
      },
    },
    "x-twilio-errors": {
      NotFound: {
        code: 20404,
        status: 404,
        message: "{path} was not found",
        more_info: "https://example.com/20404",
      },
      Broken: {
        code: 20001,
        status: 400,
        message: "Broken",
        more_info: "https://example.com/20001",
        "x-inferred": "Toys break.",
      },
    },
  },
};
