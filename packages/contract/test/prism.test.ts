import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CheckName,
  type DocumentName,
  type DocumentReport,
  runContract,
} from "../src/index.ts";
import { readContractDocument } from "../src/document/contract-document.ts";
import { type Prism, startPrism } from "./_prism.ts";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

/** What stock Prism 5.16, which keeps nothing and has its own errors, cannot do with our documents. */
const COMMON: readonly CheckName[] = [
  "not_a_server_error", // a malformed escape in a path ends the process
  "status_code_conformance", // 422 where a path parameter does not fit and no 400 is documented
  "content_type_conformance", // problem+json for methods that a path does not have
  "positive_data_acceptance", // x-clamp is ours: 1001 is refused
  "negative_data_rejection", // 1e3 is an integer, a path that does not fit is a 400, the last of two values counts
  "ignored_auth",
  "unsupported_method", // no Allow
  "allow_header_conformance",
  "payload_too_large", // 400, not 413
  "unknown_parameters_ignored", // names of parameters are read in any case
  "clamp_conformance",
  "resource_hierarchy",
];
const EXPECTED: Readonly<Record<DocumentName, readonly CheckName[]>> = {
  // The root of its XML is <xml>, so that nothing in it is found, and nothing can be updated to read it back.
  "api-2008-08-01": [...COMMON, "response_schema_conformance", "link_conformance"],
  "api-2010-04-01": [
    ...COMMON,
    "response_schema_conformance",
    "link_conformance",
    "read_your_writes",
    // What an example names is there, whatever was deleted, and whatever was created is not.
    "ensure_resource_availability",
    "use_after_free",
  ],
  "messaging-v1": [
    ...COMMON,
    "duplicate_creation",
    "invalid_dynamic_object",
    "read_your_writes",
    "use_after_free",
  ],
};
const FULL = process.env["CONTRACT_RUNS"] === "full";

describe.each(FULL ? Object.keys(EXPECTED) : ["messaging-v1"])("prism mock %s", (name) => {
  const document = name as DocumentName;
  let prism: Prism;
  let report: DocumentReport | undefined;

  beforeAll(async () => {
    prism = await startPrism(document);
    const options = { baseUrl: prism.url, token: TOKEN, documents: [document], runs: 1, seed: 1 };
    // Prism is slow, and phone numbers are to it what short codes are.
    const operations = readContractDocument(document)
      .operations.map(({ operationId }) => operationId)
      .filter((id) => FULL || !id.includes("PhoneNumber"));
    report = (await runContract({ ...options, operations })).documents[0];
  }, 300_000);
  afterAll(() => prism.close());

  it("is told what a mock without state cannot do, and nothing else", () => {
    const failed = report?.checks.filter(({ violations }) => violations.length > 0);
    expect(failed?.map(({ check }) => check).toSorted()).toEqual(EXPECTED[document].toSorted());
  });

  it("is told what was not tried", () => {
    expect(report?.skipped).toContain(
      "the server has no /_mock control plane: failures cannot be injected",
    );
    const unseen = report?.statuses.filter(({ reached }) => reached === null);
    expect(unseen?.map(({ status }) => status)).toEqual(
      expect.arrayContaining([403, 429, 500, 503]),
    );
  });

  it("gets a line for curl with each violation, without the token", () => {
    const violations = report?.checks.flatMap(({ violations }) => violations) ?? [];
    for (const { curl } of violations) expect(curl.at(-1)).toMatch(/^curl -sS -i /);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });
});
