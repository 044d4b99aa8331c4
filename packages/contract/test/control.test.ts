import { createMock, type Mock, type State } from "@shortcodes/mock";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { casesOf, controlOperations, findingOf, misfit, prepare } from "./_control-cases.ts";
import { openPlace, type Store } from "./_store.ts";

/** `CONTRACT_RUNS=full`: every store, more than 10,000 cases each. */
const FULL = process.env["CONTRACT_RUNS"] === "full";
const RUNS = FULL ? 900 : 15;
/** Where nothing but unknown keys can be sent. */
const PLAIN_RUNS = FULL ? 60 : 2;
const MIN_CASES = FULL ? 10_000 : 200;

/** An app that nobody runs: what it would answer is not what this is about. */
const seed: State = {
  accounts: [
    {
      sid: `AC${"1".repeat(32)}`,
      auth_token: "secret",
      short_codes: [
        { sid: `SC${"1".repeat(32)}`, short_code: "67898", sms_url: "http://127.0.0.1:1/sms" },
      ],
    },
  ],
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function openMock(store: Store): Promise<Mock> {
  const place = await openPlace(store);
  closing.push(() => place.close());
  const mock = await createMock({ data: place.data, seed });
  closing.push(() => mock.close());
  return mock;
}

describe.each<Store>(FULL ? ["memory", "file", "postgres"] : ["memory"])(
  "mock-control, %s",
  (store) => {
    it("answers as its document says", { timeout: 900_000 }, async () => {
      const mock = await openMock(store);
      let cases = 0;
      for (const operation of controlOperations) {
        const known = await prepare(mock);
        const hasInput =
          operation.parameters.length > 0 || Object.keys(operation.bodies).length > 0;
        const property = fc.asyncProperty(casesOf(operation, known), async (one) => {
          cases += 1;
          const finding = await findingOf(mock, operation, one);
          if (finding !== undefined) throw new Error(`${operation.operationId}: ${finding}`);
        });
        await fc.assert(property, {
          numRuns: hasInput ? RUNS : PLAIN_RUNS,
          ...(!FULL && { seed: 1 }),
        });
      }
      expect(cases).toBeGreaterThan(MIN_CASES);
      if (FULL) process.stdout.write(`${store} mock-control: ${cases} cases\n`);
    });
  },
);

describe("mock-control", () => {
  it.each(controlOperations.map((operation) => [operation.operationId, operation] as const))(
    "%s: other methods of the page are answered 405 with Allow",
    async (_, operation) => {
      const mock = await openMock("memory");
      const known = await prepare(mock);
      const page = operation.path.replaceAll(/\{(\w+)\}/g, (_name, name: string) =>
        encodeURIComponent(known[name] ?? ""),
      );
      const allowed = controlOperations
        .filter(({ path }) => path === operation.path)
        .map(({ method }) => method.toUpperCase());
      const response = await mock.fetch(mock.url + page, { method: "PATCH" });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")?.split(", ").toSorted()).toEqual(allowed.toSorted());
      expect(await misfit(operation, response)).toBeUndefined();
    },
  );

  it("StreamEvents: begins at once, tells what happens, and ends when the reader leaves", async () => {
    const mock = await openMock("memory");
    const operation = controlOperations.find(({ operationId }) => operationId === "StreamEvents");
    const response = await mock.fetch(`${mock.url}/_mock/events`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(operation?.responses["200"]?.bodies).toHaveProperty("text/event-stream");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await mock.receive({ to: "67898", from: "+14155550100", body: "Hello" });
    let text = "";
    let found: RegExpExecArray | null;
    while ((found = /^id: \d+\nevent: message\ndata: (.*)\n\n/m.exec(text)) === null)
      text += (await reader?.read())?.value ?? "";
    expect(JSON.parse(found[1] ?? "")).toMatchObject({ direction: "inbound", body: "Hello" });
    await reader?.cancel();
  });
});
