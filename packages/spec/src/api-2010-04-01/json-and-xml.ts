import { rfc2822Date } from "../dates.ts";
import { ALWAYS_THERE, AS_IN_EXAMPLES } from "../inferred.ts";
import type { Representation } from "../resource.ts";
import { relativeUri } from "../url.ts";
import { z } from "../zod.ts";

/** A moment in an answer of this version. */
export const answeredDate = rfc2822Date.openapi({ "x-inferred": AS_IN_EXAMPLES });

/** `date_created` in XML: `DateCreated`. */
function elementName(key: string): string {
  return key.replaceAll(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase());
}

/** Gives each property the element name it has in XML. */
export function elements<T extends z.ZodRawShape>(properties: T): T {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      (schema as z.ZodType).openapi({ xml: { name: elementName(key) } }),
    ]),
  ) as z.ZodRawShape as T;
}

const paging = {
  page: z.int().min(0).describe("Index of this page, from 0."),
  page_size: z.int().min(1).describe("Maximum number of resources in a page."),
  start: z.int().min(0).describe("Index of the first resource of this page."),
  end: z.int().min(0).describe("Index of the last resource of this page."),
  uri: relativeUri.describe("Path of this page."),
  first_page_uri: relativeUri.describe("Path of the first page."),
  previous_page_uri: relativeUri
    .describe("Path of the previous page. null on the first page.")
    .nullable(),
  next_page_uri: relativeUri.describe("Path of the next page. null on the last page.").nullable(),
};

/** `page_size` in XML: the attribute `pagesize`. */
const attributes = Object.fromEntries(
  Object.entries(paging).map(([key, schema]) => [
    key,
    schema.openapi({ xml: { name: key.replaceAll("_", ""), attribute: true } }),
  ]),
) as typeof paging;

/** Root element of every XML answer. */
export const ROOT = { xml: { name: "TwilioResponse" } };

interface Named<Schema extends z.ZodObject, Key extends string, ListKey extends string> {
  /** Twilio's name, singular: `ShortCode`. */
  readonly name: string;
  /** Property of the XML root that holds one: `short_code`. */
  readonly key: Key;
  /** Property of a page that holds its resources: `short_codes`. */
  readonly listKey: ListKey;
  /** What is meant: `a short code`, and several: `the short codes of an account`. */
  readonly one: string;
  readonly several: string;
  readonly schema: Schema;
  /** With the uri of the JSON form. */
  readonly example: Readonly<Record<string, unknown>> & { readonly uri: string };
  /** The same in XML. */
  readonly xmlExample: Readonly<Record<string, unknown>>;
}

/**
 * JSON, and XML where no suffix or `.xml` asks for it. Where several paths match, Prism takes the last: the one without a suffix
 * matches them all, and comes first.
 */
export function jsonAndXml<Schema extends z.ZodObject, Key extends string, ListKey extends string>(
  named: Named<Schema, Key, ListKey>,
) {
  const { name, key, listKey, schema, example, xmlExample } = named;
  const properties = { [listKey]: z.array(schema) } as Record<ListKey, z.ZodArray<Schema>>;
  const list = z
    .object({ ...paging, ...properties })
    .describe(`A page of ${named.several}.`)
    .openapi(`List${name}Response`, { "x-inferred": ALWAYS_THERE });
  const instanceXml = z
    .object({ [key]: schema } as Record<Key, Schema>)
    .describe(`${capital(named.one)}, in XML.`)
    .openapi(`${name}Xml`, ROOT);
  const unwrapped = { [listKey]: z.array(schema).openapi({ xml: { wrapped: false } }) };
  const element = z
    .object({ ...attributes, ...(unwrapped as typeof properties) })
    .openapi({ xml: { name: elementName(listKey) } });
  const listXml = z
    .object({ [listKey]: element } as Record<ListKey, typeof element>)
    .describe(`A page of ${named.several}, in XML.`)
    .openapi(`List${name}Xml`, ROOT);

  const exampleName = key.replaceAll(/_(.)/g, (_, first: string) => first.toUpperCase());
  const path = example.uri.replace(/\/[^/]*$/, "");
  const json: Representation = {
    name: "",
    format: "JSON",
    suffix: ".json",
    mediaType: "application/json",
    errorSuffix: "",
    instance: { schema, examples: { [exampleName]: { value: example } }, sid: "sid" },
    list: {
      schema: list,
      examples: { page: { value: { ...pagingExample(`${path}.json`), [listKey]: [example] } } },
      firstSid: `${listKey}/0/sid`,
      nextPage: "$response.body#/next_page_uri",
    },
  };
  const xml: Representation = {
    name: "Xml",
    format: "XML",
    suffix: ".xml",
    mediaType: "application/xml",
    errorSuffix: "Xml",
    instance: {
      schema: instanceXml,
      examples: { [exampleName]: { value: { [key]: xmlExample } } },
      sid: `${key}/sid`,
    },
    list: {
      schema: listXml,
      examples: {
        page: { value: { [listKey]: { ...pagingExample(path), [listKey]: [xmlExample] } } },
      },
      firstSid: `${listKey}/${listKey}/0/sid`,
      nextPage: `$response.body#/${listKey}/next_page_uri`,
    },
  };
  const bare = { ...xml, name: "XmlDefault", format: "XML without a suffix", suffix: "" };
  return { list, instanceXml, listXml, representations: [bare, json, xml] };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pagingExample(path: string) {
  return {
    page: 0,
    page_size: 50,
    start: 0,
    end: 0,
    uri: `${path}?PageSize=50&Page=0`,
    first_page_uri: `${path}?PageSize=50&Page=0`,
    previous_page_uri: null,
    next_page_uri: null,
  };
}
