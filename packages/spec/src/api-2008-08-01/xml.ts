import { MAX_PAGE_SIZE, page, pageSize, pageToken } from "../paging.ts";
import type { Representation } from "../resource.ts";
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

/** The paging parameters of a list. */
export function pagingOf(one: "short code" | "message") {
  return {
    num: pageSize,
    PageSize: pageSize.openapi({ "x-inferred": "2010-04-01 uses this name for num." }),
    Page: page,
    AfterSid: pageToken.openapi({
      description: `The page begins after the ${one} with this Sid.`,
      "x-inferred": "nextpageuri uses this parameter to say where the page begins.",
    }),
  };
}

/** A resource in XML: its element is in the root, and in the element of a list. */
export function xmlRepresentation(resource: {
  readonly element: string;
  readonly listElement: string;
  readonly instanceSchema: z.ZodType;
  readonly listSchema: z.ZodType;
  readonly exampleName: string;
  readonly example: unknown;
}): Representation {
  const { element, listElement, example } = resource;
  const attributes = { page: 0, numpages: 1, pagesize: 50, total: 1, start: 0, end: 0 };
  return {
    name: "",
    suffix: "",
    mediaType: "application/xml",
    errorSuffix: "",
    instance: {
      schema: resource.instanceSchema,
      examples: { [resource.exampleName]: { value: { [element]: example } } },
      sid: `${element}/Sid`,
    },
    list: {
      schema: resource.listSchema,
      examples: { page: { value: { [listElement]: { ...attributes, [element]: [example] } } } },
      firstSid: `${listElement}/${element}/0/Sid`,
      nextPage: `$response.body#/${listElement}/nextpageuri`,
    },
  };
}
