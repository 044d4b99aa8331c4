import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ContractOptions,
  NoAnswer,
  runContract,
  Unauthorized,
  UnknownOperation,
  violationCount,
} from "../src/index.ts";
import { freePort } from "./_free-port.ts";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

const run = (options: Partial<ContractOptions>) =>
  runContract({
    baseUrl: mock.url,
    token: TOKEN,
    fetch: mock.fetch,
    documents: ["messaging-v1"],
    runs: 1,
    seed: 1,
    ...options,
  });

describe("runContract", () => {
  it("throws where there is no server", async () => {
    const { fetch: _, ...nowhere } = {
      baseUrl: `http://127.0.0.1:${await freePort()}`,
      fetch: mock.fetch,
    };
    await expect(runContract({ ...nowhere, token: TOKEN })).rejects.toThrow(NoAnswer);
  });

  it("throws for an operation that no chosen document has, before it sends anything", async () => {
    const fetch = () => Promise.reject(new Error("sent"));
    await expect(run({ operations: ["ListShortCode", "Nope"], fetch })).rejects.toThrow(
      UnknownOperation,
    );
  });

  it("throws where the server does not know the account", async () => {
    await expect(run({ token: "0" })).rejects.toThrow(Unauthorized);
  });

  it("leaves out what the account does not have, says so, and makes what it can", async () => {
    const report = await run({ account: "AC1c238e6f7a0441659833ca940b72503d" });
    const [document] = report.documents;
    expect(document?.skipped).toEqual(
      expect.arrayContaining([
        "/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes from the examples does not exist: give --service",
        "/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/PhoneNumbers from the examples does not exist: give --service",
      ]),
    );
    const called = document?.statuses.filter(({ reached }) => reached === "case");
    expect(new Set(called?.map(({ operation }) => operation))).toEqual(
      new Set(["CreateService", "DeleteService", "FetchService", "ListService", "UpdateService"]),
    );
    const account = (await mock.state()).accounts[0];
    expect(account?.services ?? []).toEqual([]);
  });

  it("takes a service that was named and is not there for a fault of the server", async () => {
    const report = await run({ service: "MG00000000000000000000000000000000" });
    expect(violationCount(report)).toBeGreaterThan(0);
  });

  it("finds the other service, account and token in the mock's state", async () => {
    const report = await run({});
    const made = report.documents[0]?.checks
      .filter(({ count }) => count > 0)
      .map(({ check }) => check);
    expect(made).toContain("namespace_rule");
    expect(violationCount(report)).toBe(0);
  });

  it("is the same again with the same seed", async () => {
    const [first, second] = [await run({ seed: 7 }), await run({ seed: 7 })];
    const facts = ({ documents }: typeof first) =>
      documents.map(({ duration: _, ...document }) => document);
    expect(facts(second)).toEqual(facts(first));
  });
});
