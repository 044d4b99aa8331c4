import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import { createDocument, definitions } from "@shortcodes/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import ajvFormats from "ajv-formats";
import { bundle } from "./bundle.ts";

const DOCUMENT = "messaging-v1";

type Guard = (value: unknown) => boolean;

export function readDocument(): OpenApiDocument {
  const url = import.meta.resolve(`@shortcodes/openapi/${DOCUMENT}.openapi.json`);
  return JSON.parse(readFileSync(new URL(url), "utf8")) as OpenApiDocument;
}

/** Ajv's standalone code, bundled as its documentation asks for. */
export async function ajvStandalone(formats: boolean) {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: formats,
    code: { source: true },
  });
  if (formats) ajvFormats.default(ajv);
  ajv.addSchema({ $id: "document", ...readDocument() });
  ajv.addSchema({ $id: "page", $ref: "document#/components/schemas/ListShortCodeResponse" });
  ajv.addSchema({ $id: "shortCode", $ref: "document#/components/schemas/ShortCode" });
  const code = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default(
    ajv,
    { isPage: "page", isShortCode: "shortCode" },
  );
  const made = await bundle(
    'import ajv from "standalone"; export const { isPage, isShortCode } = ajv;',
    { standalone: code },
  );
  const guards = (await import(`data:text/javascript,${encodeURIComponent(made.code)}`)) as {
    readonly isPage: Guard;
    readonly isShortCode: Guard;
  };
  return { ...guards, bundle: made };
}

/** The zod schemas that the document is emitted from. */
export function zodSchemas() {
  const definition = definitions.find(({ name }) => name === DOCUMENT);
  if (definition === undefined) throw new Error(`no ${DOCUMENT}`);
  const { schemas } = createDocument(definition);
  const { ListShortCodeResponse: page, ShortCode: shortCode } = schemas;
  if (page === undefined || shortCode === undefined)
    throw new Error(`${DOCUMENT} has other schemas now`);
  return { page, shortCode };
}

/** A page of fifty short codes as it comes off the wire. */
export function pageText(items = 50): string {
  const hex = (index: number) => ((index * 2_654_435_761) >>> 0).toString(16).padStart(32, "0");
  const service =
    "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes";
  const list = Array.from({ length: items }, (_, index) => ({
    sid: `SC${hex(index)}`,
    account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    date_created: `2015-07-${String(10 + (index % 20))}T20:12:31Z`,
    date_updated: `2015-07-${String(10 + (index % 20))}T20:12:33Z`,
    short_code: String(12_345 + index),
    country_code: "US",
    capabilities: ["SMS", "MMS"],
    url: `${service}/SC${hex(index)}`,
  }));
  const url = `${service}?PageSize=50&Page=0`;
  const meta = {
    page: 0,
    page_size: 50,
    first_page_url: url,
    previous_page_url: null,
    next_page_url: null,
    key: "short_codes",
    url,
  };
  return JSON.stringify({ meta, short_codes: list });
}
