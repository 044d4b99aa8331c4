import { createMock, type Mock } from "@shortcodes/mock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ContractOptions, runContract } from "../src/index.ts";
import {
  alteredJson,
  answered,
  isCreate,
  isFetch,
  TOKEN,
  type Fetch,
} from "./seeded-faults/_seeded-fault.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock();
});
afterEach(() => mock.close());

/** Without the dates of what was updated and put back. */
const state = async () =>
  JSON.stringify(await mock.state()).replaceAll(/"date_updated":"[^"]*"/g, "");

const run = (plant: (next: Fetch) => Fetch, options: Partial<ContractOptions>) =>
  runContract({
    baseUrl: mock.url,
    token: TOKEN,
    seed: 1,
    runs: 3,
    fetch: plant(mock.fetch),
    ...options,
  });

describe("runContract: leaves what it found", () => {
  it("removes what was created with an answer that does not fit its schema", async () => {
    const before = await state();
    const wrong = answered(isCreate, (response) =>
      alteredJson(response, (value) => delete value.date_created),
    );
    const report = await run(wrong, {
      documents: ["messaging-v1"],
      operations: ["CreateShortCode"],
    });
    const [document] = report.documents;
    const failed = document?.checks.filter(({ violations }) => violations.length > 0);
    expect(failed?.map(({ check }) => check)).toContain("response_schema_conformance");
    expect(document?.left).toEqual([]);
    expect(await state()).toBe(before);
  });

  it("restores what it can read only with an answer that does not fit its schema", async () => {
    const before = await state();
    const wrong = answered(isFetch, (response, _, { pathname }) =>
      pathname.endsWith(".json")
        ? alteredJson(response, (value) => (value.date_created = "2015-07-30T20:12:31Z"))
        : response,
    );
    const report = await run(wrong, {
      documents: ["api-2010-04-01"],
      operations: ["FetchShortCode", "UpdateShortCode"],
    });
    expect(report.documents[0]?.left).toEqual([]);
    expect(await state()).toBe(before);
  });

  it("has nothing to say of a link to the first item of an empty list", async () => {
    const report = await run((next) => next, {
      documents: ["messaging-v1"],
      operations: ["ListShortCode", "ListPhoneNumber"],
      service: "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    });
    const { checks = [] } = report.documents[0] ?? {};
    expect(checks.flatMap(({ violations }) => violations)).toEqual([]);
  });
});
