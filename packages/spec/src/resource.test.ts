import { describe, expect, it } from "vitest";
import { commonErrors, formErrors } from "./error-responses.ts";
import { resource, type Representation, type ResourceDefinition } from "./resource.ts";
import { z } from "./zod.ts";

const hat = z.object({ sid: z.string() });
const hats = z.object({ hats: z.array(hat), next: z.string() });
const form = { mediaType: "application/x-www-form-urlencoded", schema: hat, examples: {} };
const query = { PageSize: z.string() };

const json: Representation = {
  name: "",
  suffix: "",
  mediaType: "application/json",
  errorSuffix: "",
  instance: { schema: hat, examples: { hat: { value: { sid: "HA1" } } }, sid: "sid" },
  list: {
    schema: hats,
    examples: {},
    firstSid: "hats/0/sid",
    nextPage: "$response.body#/next",
  },
};
const csv: Representation = {
  name: "Csv",
  format: "CSV",
  suffix: ".csv",
  mediaType: "text/csv",
  errorSuffix: "Csv",
  instance: { schema: z.string(), examples: {} },
  list: { schema: z.string(), examples: {} },
};

const verb = (summary: string) => ({ summary, description: `${summary}.`, success: "Done." });
const all: ResourceDefinition = {
  name: "Hat",
  tag: { name: "Hats", description: "Hats." },
  path: "/Shops/{ShopSid}/Hats",
  parents: { ShopSid: z.string() },
  sid: ["Sid", z.string()],
  representations: [json],
  create: { ...verb("Add"), form, errors: { Conflict: ["AlreadyInService"] } },
  list: { ...verb("List"), query },
  fetch: verb("Fetch"),
  update: { ...verb("Change"), form },
  delete: verb("Remove"),
};

function operationsOf(definition: ResourceDefinition) {
  return Object.fromEntries(resource(definition).operations.map((one) => [one.operationId, one]));
}

describe("resource: operations", () => {
  it("has one for each verb, with the method, path and status that the verb has everywhere", () => {
    const found = resource(all).operations.map(({ operationId, method, path, success }) => [
      operationId,
      method,
      path,
      success.status,
    ]);
    expect(found).toEqual([
      ["CreateHat", "post", "/Shops/{ShopSid}/Hats", 201],
      ["ListHat", "get", "/Shops/{ShopSid}/Hats", 200],
      ["FetchHat", "get", "/Shops/{ShopSid}/Hats/{Sid}", 200],
      ["UpdateHat", "post", "/Shops/{ShopSid}/Hats/{Sid}", 200],
      ["DeleteHat", "delete", "/Shops/{ShopSid}/Hats/{Sid}", 204],
    ]);
  });

  it("has none for a verb that is not defined", () => {
    const { create: _create, delete: _delete, ...others } = all;
    expect(Object.keys(operationsOf(others))).toEqual(["ListHat", "FetchHat", "UpdateHat"]);
  });

  it("takes the parents in every path, and the identifier where there is one", () => {
    const { ListHat, FetchHat } = operationsOf(all);
    expect(Object.keys(ListHat?.pathParameters.shape ?? {})).toEqual(["ShopSid"]);
    expect(Object.keys(FetchHat?.pathParameters.shape ?? {})).toEqual(["ShopSid", "Sid"]);
  });

  it("takes a query where it lists, a form where it writes; only a new one needs its form", () => {
    const operations = operationsOf(all);
    const taken = Object.values(operations).map((one) => [
      Object.keys(one.query?.shape ?? {}),
      one.request?.required,
    ]);
    expect(taken).toEqual([
      [[], true],
      [["PageSize"], undefined],
      [[], undefined],
      [[], false],
      [[], undefined],
    ]);
    expect(operations["ListHat"]?.query?.safeParse({}).success).toBe(true);
    expect(operations["UpdateHat"]?.request?.body).toBe(form);
  });

  it("answers a list with the list, a delete with nothing, and the others with the instance", () => {
    const schemas = resource(all).operations.map(({ success }) => success.body?.schema);
    expect(schemas).toEqual([hat, hats, hat, hat, undefined]);
  });
});

describe("resource: several successes", () => {
  const create = { ...verb("Add"), form, otherSuccesses: { 200: "Done as well." } };
  const operations = operationsOf({ ...all, create });

  it("have the body and the links of the usual one, and their own status and sentence", () => {
    const { success, otherSuccesses } = operations["CreateHat"] ?? {};
    expect(success?.status).toBe(201);
    expect(otherSuccesses).toEqual([{ ...success, status: 200, description: "Done as well." }]);
  });

  it("are those of the verb that has them only", () => {
    expect(operations["UpdateHat"]).not.toHaveProperty("otherSuccesses");
  });
});

describe("resource: representations", () => {
  const operations = operationsOf({ ...all, representations: [json, csv] });

  it("come after those of the first, which has the plain names, and say whose they are", () => {
    expect(Object.keys(operations)).toHaveLength(10);
    expect(operations["FetchHat"]).not.toHaveProperty("representationOf");
    expect(operations["FetchHatCsv"]).toMatchObject({
      representationOf: "FetchHat",
      path: "/Shops/{ShopSid}/Hats/{Sid}.csv",
      summary: "Fetch, CSV",
      success: { status: 200, body: { mediaType: "text/csv", schema: csv.instance.schema } },
    });
    expect(operations["FetchHat"]?.summary).toBe("Fetch");
  });

  it("refuse in their own envelope", () => {
    expect(operations["FetchHatCsv"]?.errors).toEqual(
      operations["FetchHat"]?.errors.map((name) => `${name}Csv`),
    );
  });

  it("have no links where they have no identifier to point at", () => {
    for (const { operationId, success } of Object.values(operations))
      expect([operationId, success.links !== undefined]).toEqual([
        operationId,
        ["CreateHat", "ListHat", "FetchHat"].includes(operationId),
      ]);
  });
});

describe("resource: links", () => {
  const linksOf = (id: string, definition = all) => operationsOf(definition)[id]?.success.links;

  it("lead from an instance to what can be done with it, by the identifier in the answer", () => {
    const parameters = { ShopSid: "$request.path.ShopSid", Sid: "$response.body#/sid" };
    expect(linksOf("CreateHat")).toEqual({
      FetchHat: { operationId: "FetchHat", description: "Fetches it.", parameters },
      UpdateHat: { operationId: "UpdateHat", description: "Updates it.", parameters },
      DeleteHat: { operationId: "DeleteHat", description: "Deletes it.", parameters },
    });
    expect(Object.keys(linksOf("FetchHat") ?? {})).toEqual(["UpdateHat", "DeleteHat"]);
    expect(linksOf("UpdateHat")).toBe(undefined);
    expect(linksOf("DeleteHat")).toBe(undefined);
  });

  it("lead from a list to its first item and to the next page", () => {
    expect(linksOf("ListHat")).toEqual({
      FetchHat: {
        operationId: "FetchHat",
        description: "Fetches the first resource of the page.",
        parameters: { ShopSid: "$request.path.ShopSid", Sid: "$response.body#/hats/0/sid" },
      },
      NextPage: {
        operationId: "ListHat",
        description: "Fetches the next page, if there is one.",
        "x-href": "$response.body#/next",
      },
    });
  });

  it("stay within a representation, under the name that they have in the first", () => {
    const xml = { ...json, name: "Xml", suffix: ".xml" };
    const links = linksOf("FetchHatXml", { ...all, representations: [json, xml] });
    expect(links?.["UpdateHat"]?.operationId).toBe("UpdateHatXml");
  });

  it("do not lead to what is not there", () => {
    const { fetch: _fetch, delete: _delete, ...others } = all;
    expect(Object.keys(linksOf("CreateHat", others) ?? {})).toEqual(["UpdateHat"]);
    const { nextPage: _nextPage, ...list } = json.list;
    const representations = [{ ...json, list }];
    expect(linksOf("ListHat", { ...others, representations })).toBe(undefined);
  });
});

describe("resource: errors", () => {
  const { operations, errors } = resource(all);

  it("are those of the verb, those of a form, and those that all have", () => {
    const [create, list] = operations;
    expect(create?.errors).toEqual([
      "Conflict",
      ...Object.keys(formErrors),
      ...Object.keys(commonErrors),
    ]);
    expect(list?.errors).toEqual(Object.keys(commonErrors));
  });

  it("of all verbs are the groups of the resource", () => {
    expect(errors).toEqual({ ...commonErrors, ...formErrors, Conflict: ["AlreadyInService"] });
  });

  it("have nothing of a form where there is none", () => {
    const { create: _create, update: _update, ...others } = all;
    expect(resource(others).errors).toEqual(commonErrors);
  });
});
