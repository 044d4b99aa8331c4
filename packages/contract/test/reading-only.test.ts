import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ContractOptions, documentNames, runContract } from "../src/index.ts";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

const HOST = "https://api.example.com";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

/** Runs against a host that is not this machine; returns what it got. */
async function methodsSent(options: Partial<ContractOptions>) {
  const methods = new Set<string>();
  const report = await runContract({
    baseUrl: HOST,
    token: TOKEN,
    runs: 1,
    seed: 1,
    fetch: (request) => {
      methods.add(request.method);
      expect(request.url).toMatch(new RegExp(`^${HOST}/`));
      return mock.fetch(new Request(request.url.replace(HOST, mock.url), request));
    },
    ...options,
  });
  return { methods: [...methods].toSorted(), report };
}

it.each([
  {},
  { destructive: true, documents: ["messaging-v1"] as const },
  { destructiveHost: "api.example.com", documents: ["messaging-v1"] as const },
])("a host that is not this machine is only read, with %o", async (flags) => {
  const before = await mock.state();
  const { methods, report } = await methodsSent(flags);
  expect(methods).toEqual(["GET"]);
  expect(await mock.state()).toEqual(before);
  for (const { skipped, cases } of report.documents) {
    expect(skipped).toContain(
      "no request that may change the server was sent, because the host is not this machine",
    );
    expect(cases).toBeGreaterThan(100);
  }
  expect(report.documents.map(({ document }) => document)).toEqual(
    flags.documents ?? documentNames,
  );
});

it("told twice, the whole suite runs there", async () => {
  const flags = { destructive: true, destructiveHost: "api.example.com" };
  const { methods } = await methodsSent({ ...flags, documents: ["messaging-v1"] });
  expect(methods).toEqual(["DELETE", "GET", "PATCH", "POST", "PUT"]);
});
