import { describe, expect, it } from "vitest";
import { createDocument } from "../document.ts";
import { jsonError } from "../json-error.ts";
import { z } from "../zod.ts";
import { jsonResource } from "./json-resource.ts";

const verb = { summary: "", description: "", success: "" };

function resourceOf(name: string, key: string, meta: string) {
  return jsonResource({
    name,
    tag: { name, description: "" },
    path: `/v1/${name}s`,
    parents: {},
    sid: ["Sid", z.string()],
    schema: z.object({ sid: z.string(), url: z.string() }).openapi(name),
    key,
    meta,
    page: "A page of the list.",
    example: { sid: "1", url: `https://api.example/v1/${name}s/1` },
    list: verb,
    fetch: verb,
  });
}

function documentOf(...resources: ReturnType<typeof resourceOf>[]) {
  return createDocument({
    name: "shop",
    title: "",
    version: "1.0.0",
    description: "",
    server: "https://api.example",
    errorEnvelopes: [jsonError],
    resources,
    webhooks: [],
  }).document;
}

describe("jsonResource", () => {
  const hats = resourceOf("Hat", "hats", "HatMeta");

  it("has pages of page data and items, and an example that is one", () => {
    const [list] = hats.operations;
    expect(Object.keys(hats.page.shape)).toEqual(["meta", "hats"]);
    expect(list?.success.body?.schema).toBe(hats.page);
    expect(hats.page.safeParse(list?.success.body?.examples["page"]?.value).error).toBe(undefined);
    expect(list?.success.links).toMatchObject({
      FetchHat: { parameters: { Sid: "$response.body#/hats/0/sid" } },
      NextPage: { "x-href": "$response.body#/meta/next_page_url" },
    });
  });

  it("takes the paging parameters, and refuses wrong ones", () => {
    const [list, fetch] = hats.operations;
    expect(Object.keys(list?.query?.shape ?? {})).toEqual(["PageSize", "Page", "PageToken"]);
    expect(list?.errors).toContain("ListBadRequest");
    expect(fetch?.errors).not.toContain("ListBadRequest");
  });

  it("names its list in the page data, so that two in one document have page data of their own", () => {
    const coats = resourceOf("Coat", "coats", "CoatMeta");
    const { schemas } = documentOf(hats, coats).components ?? {};
    expect(schemas?.["HatMeta"]).toMatchObject({ properties: { key: { enum: ["hats"] } } });
    expect(schemas?.["CoatMeta"]).toMatchObject({ properties: { key: { enum: ["coats"] } } });
    expect(schemas?.["ListCoatResponse"]).toMatchObject({
      properties: { meta: { $ref: "#/components/schemas/CoatMeta" } },
    });
  });

  it("does not share page data with another resource", () => {
    const coats = resourceOf("Coat", "coats", "HatMeta");
    expect(() => documentOf(hats, coats)).toThrow(/^shop: .*HatMeta/);
  });
});
