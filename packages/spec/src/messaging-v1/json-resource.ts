import { ALWAYS_THERE, ONE_KEY } from "../inferred.ts";
import type { Examples } from "../operation.ts";
import { pageQuery } from "../paging.ts";
import { resource, type Resource, type ResourceDefinition, type Verb } from "../resource.ts";
import { linkUrl } from "../url.ts";
import { z } from "../zod.ts";

interface JsonResource extends Omit<ResourceDefinition, "representations" | "list"> {
  readonly schema: z.ZodObject;
  readonly example: Readonly<Record<string, unknown>> & { readonly url: string };
  /** Property of a page that holds its items. */
  readonly key: string;
  /** Component name of the page data. */
  readonly meta: string;
  /** Sentence about a page. */
  readonly page: string;
  readonly list: Verb;
}

/** A resource of a product API: JSON, and lists with `meta` in front of the items (seed 001). */
export function jsonResource(definition: JsonResource): Resource & { readonly page: z.ZodObject } {
  const { schema, key, name } = definition;
  const pageSchema = z
    .object({ meta: meta(definition), [key]: z.array(schema) })
    .describe(definition.page)
    .openapi(`List${name}Response`, { "x-inferred": ALWAYS_THERE });
  return {
    page: pageSchema,
    ...resource({
      ...definition,
      list: {
        ...definition.list,
        query: pageQuery,
        errors: { ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"] },
      },
      representations: [
        {
          name: "",
          suffix: "",
          mediaType: "application/json",
          errorSuffix: "",
          instance: {
            schema,
            examples: { [exampleName(name)]: { value: definition.example } },
            sid: "sid",
          },
          list: {
            schema: pageSchema,
            examples: pageExamples(definition),
            firstSid: `${key}/0/sid`,
            nextPage: "$response.body#/meta/next_page_url",
          },
        },
      ],
    }),
  };
}

function exampleName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The page data of a list (seed 001): all seven keys are always there. */
function meta({ key, meta: name }: JsonResource) {
  return z
    .object({
      page: z.int().min(0).describe("Index of this page, from 0."),
      page_size: z.int().min(1).describe("Maximum number of resources in a page."),
      first_page_url: linkUrl.describe("Absolute URL of the first page."),
      previous_page_url: linkUrl
        .describe("Absolute URL of the previous page. null on the first page.")
        .nullable(),
      next_page_url: linkUrl
        .describe("Absolute URL of the next page. null on the last page.")
        .nullable(),
      key: z.literal(key).openapi({
        description: "Name of the property that holds the resources.",
        "x-inferred": ONE_KEY,
      }),
      url: linkUrl.describe("Absolute URL of this page."),
    })
    .openapi(name, { "x-inferred": ALWAYS_THERE });
}

/** A list of the one example, in the page size that seed 001 shows. */
function pageExamples({ example, key }: JsonResource): Examples {
  const firstPage = `${example.url.replace(/\/[^/]*$/, "")}?PageSize=20&Page=0`;
  const meta = {
    page: 0,
    page_size: 20,
    first_page_url: firstPage,
    previous_page_url: null,
    next_page_url: null,
    key,
    url: firstPage,
  };
  return { page: { value: { meta, [key]: [example] } } };
}
