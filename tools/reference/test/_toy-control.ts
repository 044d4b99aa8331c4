import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";

const text = { type: "string" };

/** A document that is none of Twilio's: JSON bodies, no errors of its own, answers without a schema worth a name. */
export const toyControl: NamedDocument = {
  name: "toy-control",
  file: "specs/toy-control.openapi.json",
  document: {
    openapi: "3.1.0",
    info: { title: "Control", version: "1" },
    paths: {
      "/_toy": {
        get: {
          operationId: "ShowPage",
          summary: "A page for people",
          responses: { 200: { description: "", content: { "text/html": { schema: text } } } },
        },
      },
      "/_toy/log": {
        get: {
          operationId: "ReadLog",
          responses: {
            200: {
              description: "",
              content: { "text/plain": { schema: text, examples: { one: { value: "a\nb" } } } },
            },
          },
        },
      },
      "/_toy/faults": {
        put: {
          operationId: "SetFaults",
          requestBody: {
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Fault" } },
                examples: { one: { value: [{ status: 500 }] } },
              },
            },
          },
          responses: {
            204: { description: "" },
            400: { description: "A fault that cannot be." },
          },
        },
      },
      "/_toy/clock": {
        post: {
          operationId: "SetClock",
          requestBody: {
            content: {
              "application/json": {
                schema: { type: "object", properties: { now: { oneOf: [text, { const: null }] } } },
              },
            },
          },
          responses: { 204: { description: "" } },
        },
      },
    },
    components: { schemas: { Fault: { properties: { status: { type: "integer" } } } } },
  },
};
