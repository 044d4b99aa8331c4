import { createMock, type Mock, type MockOptions, type State } from "@shortcodes/mock";
import { afterEach, describe, expect, it } from "vitest";
import { type DocumentName, documentNames, runContract } from "../src/index.ts";
import { readContractDocument } from "../src/document/contract-document.ts";
import { seed } from "./_seed.ts";
import { openPlace, type Store } from "./_store.ts";
import {
  altered,
  answered,
  asked,
  isCreate,
  isGet,
  redirected,
  TOKEN,
} from "./seeded-faults/_seeded-fault.ts";

/** `CONTRACT_RUNS=full`: every store and level, at least 10,000 cases for each document. */
const FULL = process.env["CONTRACT_RUNS"] === "full";
/** Generated cases for each property. */
const RUNS: Readonly<Record<DocumentName, number>> = FULL
  ? { "api-2008-08-01": 40, "api-2010-04-01": 20, "messaging-v1": 80 }
  : { "api-2008-08-01": 1, "api-2010-04-01": 1, "messaging-v1": 6 };
const MIN_CASES = FULL ? 10_000 : 500;
const TIMEOUT = 900_000;

type Level = NonNullable<MockOptions["contract"]>;

const configurations: readonly (readonly [Store, Level])[] = FULL
  ? [
      ["memory", "compiled"],
      ["memory", "prism"],
      ["file", "compiled"],
      ["file", "prism"],
      ["postgres", "compiled"],
      ["postgres", "prism"],
    ]
  : [["memory", "compiled"]];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

describe.each(configurations)("@shortcodes/mock, %s, %s", (store, contract) => {
  it.each(documentNames)("conforms to %s", { timeout: TIMEOUT }, async (name) => {
    const mock = await openMock(store, contract);
    const before = await mock.state();
    const report = await runContract({
      baseUrl: mock.url,
      token: TOKEN,
      fetch: mock.fetch,
      documents: [name],
      runs: RUNS[name],
      operations: FULL ? undefined : slice(name),
      ...(!FULL && { seed: 1 }),
    });
    const [document] = report.documents;
    const violations = document?.checks.flatMap(({ check, violations }) =>
      violations.map((violation) => ({ check, ...violation })),
    );
    expect(violations, `seed ${report.seed}`).toEqual([]);
    expect(document?.statuses.filter(({ reached }) => reached === null)).toEqual([]);
    // What the mock can only be asked to do; everything else is reached by a case.
    expect(
      new Set(
        document?.statuses.filter(({ reached }) => reached === "fault").map(({ status }) => status),
      ),
    ).toEqual(new Set([429, 500, 503]));
    expect(document?.skipped).toEqual([]);
    expect(document?.cases).toBeGreaterThan(MIN_CASES);
    expect(restorable(await mock.state())).toEqual(restorable(before));
    if (FULL && document !== undefined)
      process.stdout.write(
        `${store} ${contract} ${name}: seed ${report.seed}, ${document.cases} cases, ${document.requests} requests, ${Math.round(document.duration / 1000)} s\n`,
      );
  });
});

it("one server conforms to all documents, one after the other", { timeout: TIMEOUT }, async () => {
  // What one document leaves behind, the others find: messages of many moments, here of several days.
  let time = Date.parse("2030-01-01T18:00:00Z");
  const mock = await createMock({ now: () => (time += 10_000) });
  closing.push(() => mock.close());
  const { documents } = await runContract({
    baseUrl: mock.url,
    token: TOKEN,
    fetch: mock.fetch,
    documents: [...documentNames, "api-2008-08-01"],
    runs: 1,
    seed: 1,
  });
  expect(documents.flatMap(({ checks }) => checks.flatMap(({ violations }) => violations))).toEqual(
    [],
  );
});

it("ListMessage: a list of more pages than a walk follows conforms", async () => {
  const message = {
    direction: "outbound-api",
    from: "67898",
    to: "+14155550100",
    body: "Hello",
    status: "delivered",
  } as const;
  const messages = Array.from({ length: 250 }, (_, index) => ({
    ...message,
    sid: `SM${String(index).padStart(32, "0")}`,
  }));
  const [account] = seed.accounts;
  const mock = await createMock({
    seed: { accounts: [{ ...account, messages, media: [] }] } as State,
  });
  closing.push(() => mock.close());
  const { documents } = await runContract({
    baseUrl: mock.url,
    token: TOKEN,
    fetch: mock.fetch,
    documents: ["api-2010-04-01"],
    operations: ["ListMessage"],
    runs: 1,
    seed: 1,
  });
  expect(documents.flatMap(({ checks }) => checks.flatMap(({ violations }) => violations))).toEqual(
    [],
  );
});

it.each([
  ["DateSent", "DateSent<", /(?:[, ]+\w{3}, \d\d Jan 2020 00:00:00 \+0000){5} and 6 more$/],
  ["To", "x", / \+14155550001, \+14155550000, \+14155550002$/],
])(
  "ListMessage: what a filter by %s must not find is reported once, five values at most",
  async (name, instead, found) => {
    const mock = await openMock("memory", "compiled");
    const wronglyFiltered = asked(isGet, (request) =>
      redirected(request, {
        url: request.url.replace(`?${name}=`, `?${encodeURIComponent(instead)}=`),
      }),
    );
    const { documents } = await runContract({
      baseUrl: mock.url,
      token: TOKEN,
      fetch: wronglyFiltered(mock.fetch),
      documents: ["api-2010-04-01"],
      operations: ["ListMessage"],
      runs: 1,
      seed: 1,
    });
    const failed = documents
      .flatMap(({ checks }) => checks)
      .find(({ check }) => check === "filter_conformance");
    expect(failed?.violations.map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^${name}=.* finds${found.source}`)),
    ]);
  },
);

it("CreateShortCode: a server that answers 200, as Twilio documents too, conforms", async () => {
  const mock = await openMock("memory", "compiled");
  const plant = answered(isCreate, (response) =>
    altered(response, { status: response.status === 201 ? 200 : response.status }),
  );
  const { documents } = await runContract({
    baseUrl: mock.url,
    token: TOKEN,
    fetch: plant(mock.fetch),
    documents: ["messaging-v1"],
    operations: ["CreateShortCode"],
    runs: 1,
    seed: 1,
  });
  expect(documents.flatMap(({ checks }) => checks.flatMap(({ violations }) => violations))).toEqual(
    [],
  );
  expect(documents[0]?.statuses.slice(0, 2)).toEqual([
    { operation: "CreateShortCode", status: 200, reached: "case" },
    { operation: "CreateShortCode", status: 400, reached: "case" },
  ]);
});

const WRITING: Readonly<Record<DocumentName, string>> = {
  "api-2008-08-01": "CreateSmsMessage",
  "api-2010-04-01": "CreateMessage",
  "messaging-v1": "UpdateService",
};

it.each(documentNames)(
  "@shortcodes/mock, memory, off: everything of %s is answered",
  async (name) => {
    const mock = await openMock("memory", "off");
    const report = await runContract({
      baseUrl: mock.url,
      token: TOKEN,
      fetch: mock.fetch,
      documents: [name],
      runs: 1,
      ...(!FULL && { seed: 1, operations: [WRITING[name]] }),
    });
    const failed = report.documents.flatMap(({ checks }) =>
      checks.filter(({ violations }) => violations.length > 0).map(({ check }) => check),
    );
    // What is not looked at on its way in is not refused, and comes out again.
    const expected = [
      "response_schema_conformance",
      "negative_data_rejection",
      "clamp_conformance",
    ];
    expect(failed).toContain("negative_data_rejection");
    expect(failed.filter((check) => !expected.includes(check))).toEqual([]);
  },
);

/** Without what differs only in the suffix of its path. */
function slice(name: DocumentName): readonly string[] {
  const ids = readContractDocument(name).operations.map(({ operationId }) => operationId);
  return ids.filter((id) => !id.endsWith("Xml"));
}

async function openMock(store: Store, contract: Level): Promise<Mock> {
  const place = await openPlace(store);
  closing.push(() => place.close());
  const mock = await createMock({ seed, contract, data: place.data });
  closing.push(() => mock.close());
  return mock;
}

/**
 * The tests put back what they can read: 2008-08-01 does not show the ApiVersion, that something was updated shows, and messages of
 * 2008-08-01 stay, as that version deletes none.
 */
function restorable(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => {
      if (key.startsWith("date_") || key === "api_version") return undefined;
      return key === "messages" && Array.isArray(value)
        ? value.filter(({ api_version: version }) => version !== "2008-08-01")
        : value;
    }),
  );
}
