import { readFileSync } from "node:fs";
import { createDocument, definitions } from "@shortcodes/spec";
import { fitting, type JsonSchema, mutated } from "@shortcodes/schema-arbitrary";
import type { Schema } from "@shortcodes/validation";
import * as api20080801 from "@shortcodes/validation/api-2008-08-01";
import * as api20100401 from "@shortcodes/validation/api-2010-04-01";
import * as messagingV1 from "@shortcodes/validation/messaging-v1";
import * as mockControl from "@shortcodes/validation/mock-control";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ajvPlaces, ownPlaces, samePlaces, zodPlaces } from "./_judges.ts";

/** Values tried over all schemas of all documents; `FUZZ_VALUES` asks for more, `FUZZ_SEED` for the same again. */
const VALUES = Number(process.env["FUZZ_VALUES"] ?? 34_000);
const SEED = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const modules: Readonly<Record<string, object>> = {
  "api-2008-08-01": api20080801,
  "api-2010-04-01": api20100401,
  "messaging-v1": messagingV1,
  "mock-control": mockControl,
};

const documents = definitions.map((definition) => {
  const url = import.meta.resolve(`@shortcodes/openapi/${definition.name}.openapi.json`);
  const document = JSON.parse(readFileSync(new URL(url), "utf8")) as Document;
  return { name: definition.name, document, zod: createDocument(definition).schemas };
});

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const perSchema = Math.ceil(
  VALUES /
    documents.reduce(
      (sum, { document }) => sum + Object.keys(document.components.schemas).length,
      0,
    ),
);

console.info(`three judges: ${VALUES} values, FUZZ_SEED=${SEED}`);

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
ajvFormats.default(ajv);
// The day and the weekday: JavaScript knows no 31st of February.
ajv.addFormat("date-time-rfc-2822", (text: string) =>
  new Date(text).toUTCString().startsWith(text.slice(0, 16)),
);

// Three judges: the emitted code, Ajv on the document, and zod on the source of the document.
for (const { name, document, zod } of documents) {
  ajv.addSchema({ $id: name, ...document });

  describe(name, () => {
    it.each(Object.keys(document.components.schemas))(
      "%s: the emitted code, Ajv and zod agree",
      (component) => {
        const own = (modules[name] as Readonly<Record<string, Schema<unknown>>>)[component];
        const source = zod[component];
        const byAjv = ajv.compile({ $ref: `${name}#/components/schemas/${component}` });
        if (own === undefined || source === undefined)
          throw new Error(`${name} has no ${component}`);
        const fits = fitting({ $ref: `#/components/schemas/${component}` }, document);
        const values = fc.sample(fc.oneof(fits, { arbitrary: mutated(fits), weight: 2 }), {
          numRuns: perSchema,
          seed: SEED,
        });
        let refused = 0;
        for (const value of values) {
          const { issues = [] } = own.validate(value);
          const verdict = own.is(value);
          const judged = source.safeParse(value);
          const verdicts = {
            validate: issues.length === 0,
            ajv: byAjv(value),
            zod: judged.success,
          };
          expect({ value, ...verdicts }).toEqual({
            value,
            validate: verdict,
            ajv: verdict,
            zod: verdict,
          });
          if (verdict) continue;
          refused++;
          const places = ownPlaces(issues);
          const others = {
            ajv: ajvPlaces(byAjv.errors ?? []),
            zod: zodPlaces(judged.error?.issues ?? []),
          };
          if (!samePlaces(places, others.ajv) || !samePlaces(places, others.zod)) {
            expect({ value, places: others }).toEqual({ value, places });
          }
        }
        expect(refused).toBeGreaterThan(0);
        expect(refused).toBeLessThan(values.length);
      },
    );
  });
}
