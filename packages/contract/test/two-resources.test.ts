import { describe, expect, it } from "vitest";
import type { ContractOptions } from "../src/contract-options.ts";
import { runDocument } from "../src/run/run-document.ts";
import { readTwoResources } from "./_two-resources.ts";
import { createTwoResources } from "./_two-resources-server.ts";

const document = readTwoResources();

async function run(options: Partial<ContractOptions> = {}, wrap = (answer: Response) => answer) {
  const server = createTwoResources(document);
  const report = await runDocument(document, {
    baseUrl: "http://127.0.0.1:1",
    token: "secret",
    other: { user: "AC2", password: "other" },
    fetch: async (request) => wrap(await server.fetch(request)),
    ...options,
    seed: 1,
    runs: 20,
  });
  const violations = report.checks.flatMap((check) =>
    check.violations.map(({ operation, about, message }) => [
      check.check,
      operation,
      `${about}: ${message}`,
    ]),
  );
  return { report, violations, state: server.state };
}

describe("a document of two resources, one below the items of the other", () => {
  it("is held to as one of a single resource is", async () => {
    const before = createTwoResources(document).state;
    const { report, violations, state } = await run();
    expect(violations).toEqual([]);
    expect(report.skipped).toEqual([
      "no suspended account: give --forbidden-account and --forbidden-token for forbidden_account",
      "the server has no /_mock control plane: failures cannot be injected",
    ]);
    expect(report.statuses.filter(({ reached }) => reached === null)).toEqual([]);
    const made = report.checks.filter(({ count }) => count > 0).map(({ check }) => check);
    expect(made).toEqual(
      expect.arrayContaining([
        "ensure_resource_availability",
        "leakage_rule",
        "link_conformance",
        "namespace_rule",
        "page_walk",
        "read_your_writes",
        "resource_hierarchy",
        "use_after_free",
      ]),
    );
    // Nothing says that what a service is made of cannot be there twice.
    expect(made).not.toContain("duplicate_creation");
    expect(
      Object.values(state)
        .flat()
        .map(({ sid }) => sid),
    ).toEqual(["MG1", "MG2", "MG9"]);
    expect(state.AC1?.map(({ friendly_name }) => friendly_name)).toEqual(
      before.AC1?.map(({ friendly_name }) => friendly_name),
    );
  });

  it("works in the service that it is given, not in another", async () => {
    const seen = new Set<string>();
    const server = createTwoResources(document);
    await run({
      service: "MG2",
      operations: ["UpdateService", "ListHat"],
      fetch: (request) => {
        if (request.method === "POST") seen.add(new URL(request.url).pathname);
        return server.fetch(request);
      },
    });
    expect(seen).toContain("/v1/Services/MG2");
    expect(seen).not.toContain("/v1/Services/MG1");
    expect(server.state.AC1?.[0]).toEqual(createTwoResources(document).state.AC1?.[0]);
  });

  it("has its links followed from one resource to the other", async () => {
    const { violations } = await run({ operations: ["FetchHat"] }, (answer) => answer);
    expect(violations).toEqual([]);
    const wrong = await run({ operations: ["FetchHat"], fetch: wrongService });
    expect(wrong.violations).toContainEqual([
      "link_conformance",
      "FetchHat",
      "link Service: link Service refers to FetchService, which answered with 404",
    ]);
  });

  it("keeps the services of one account from another", async () => {
    const { violations } = await run({ operations: ["ListService"], fetch: everybodyIsAc1 });
    expect(violations).toContainEqual([
      "namespace_rule",
      "ListService",
      "another account's credentials: another account was answered with 200",
    ]);
  });
});

/** Hats that name a service that is not there. */
async function wrongService(request: Request): Promise<Response> {
  const answer = await createTwoResources(document).fetch(request);
  const text = (await answer.text()).replace('"service_sid":"MG1"', '"service_sid":"MG404"');
  return new Response(text === "" ? null : text, answer);
}

function everybodyIsAc1(request: Request): Promise<Response> {
  const headers = { authorization: `Basic ${btoa("AC1:secret")}` };
  return createTwoResources(document).fetch(new Request(request, { headers }));
}
