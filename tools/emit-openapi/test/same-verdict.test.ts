import { createDocument, definitions } from "@shortcodes/spec";
import { fitting, mutated, type JsonSchema } from "@shortcodes/schema-arbitrary";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

/** Values tried for each component; `FUZZ_RUNS` asks for more. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 50);

const ajv = new Ajv2020({ strict: false, logger: false });
ajvFormats.default(ajv);
// The day and the weekday: JavaScript knows no 31st of February.
ajv.addFormat("date-time-rfc-2822", (text: string) =>
  new Date(text).toUTCString().startsWith(text.slice(0, 16)),
);

// Three judges: the emitted component, zod's own JSON Schema of the same schema, and zod itself.
// Where zod-to-openapi says something else than the schema means, they part.
for (const definition of definitions) {
  const { document, schemas } = createDocument(definition);
  ajv.addSchema({ $id: definition.name, ...document });

  describe(definition.name, () => {
    it.each(Object.entries(schemas))(
      "%s: the document, zod's JSON Schema and zod agree",
      (name, schema) => {
        const emitted = ajv.compile({ $ref: `${definition.name}#/components/schemas/${name}` });
        const reference = ajv.compile(z.toJSONSchema(schema, { io: "input" }));
        const values = fitting(
          { $ref: `#/components/schemas/${name}` } satisfies JsonSchema,
          document,
        );
        fc.assert(
          fc.property(fc.oneof(values, mutated(values)), (value) => {
            const verdict = schema.safeParse(value).success;
            expect({ emitted: emitted(value), reference: reference(value) }).toEqual({
              emitted: verdict,
              reference: verdict,
            });
          }),
          { numRuns: RUNS },
        );
        fc.assert(
          fc.property(values, (value) => schema.safeParse(value).success),
          { numRuns: 20 },
        );
      },
    );
  });
}
