import { MAX_PAGE_SIZE } from "../paging.ts";
import { relativeUri } from "../url.ts";
import { z } from "../zod.ts";

/** Root element of every XML answer. */
export const ROOT = { xml: { name: "TwilioResponse" } };

const count = z.int().min(0);
const uri = relativeUri.optional();
const uris = {
  "x-inferred":
    "Present when there is more than one page. The examples in Twilio's 2008-08-01 page about short codes have one page and do not show it.",
};

/** The attributes of a list (seed 000), and the family of page URIs of the version's response format. */
const paging = {
  page: count.describe("Index of this page, from 0."),
  numpages: count.describe("Total number of pages."),
  pagesize: z.int().min(1).max(MAX_PAGE_SIZE).describe("Maximum number of resources in a page."),
  total: count.describe("Total number of resources."),
  start: count.describe("Index of the first resource of this page."),
  end: count.describe("Index of the last resource of this page."),
  uri: uri.openapi({ ...uris, description: "Path of this page." }),
  firstpageuri: uri.openapi({ ...uris, description: "Path of the first page." }),
  previouspageuri: uri
    .nullable()
    .openapi({ ...uris, description: "Path of the previous page. Empty on the first page." }),
  nextpageuri: uri
    .nullable()
    .openapi({ ...uris, description: "Path of the next page. Empty on the last page." }),
  lastpageuri: uri.openapi({ ...uris, description: "Path of the last page." }),
};

export const listAttributes = Object.fromEntries(
  Object.entries(paging).map(([name, schema]) => [
    name,
    schema.openapi({ xml: { attribute: true } }),
  ]),
) as typeof paging;
