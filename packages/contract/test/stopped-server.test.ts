import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ContractOptions, runContract } from "../src/index.ts";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

const refused = () =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
  });

/** A run against the mock until a request for `isLast`; its violations and what was sent after that. */
async function runUntil(
  isLast: (request: Request) => boolean,
  last: (answer: Response) => Response | Promise<Response>,
  more: Partial<ContractOptions> = {},
) {
  let isGone = false;
  let refusals = 0;
  const report = await runContract({
    baseUrl: mock.url,
    token: TOKEN,
    documents: ["messaging-v1", "api-2010-04-01"],
    operations: ["ListShortCode"],
    runs: 20,
    seed: 1,
    ...more,
    fetch: async (request) => {
      if (isGone) {
        refusals += 1;
        throw refused();
      }
      isGone = isLast(request);
      const answer = await mock.fetch(request);
      return isGone ? last(answer) : answer;
    },
  });
  const violations = report.documents.flatMap(({ checks }) =>
    checks.flatMap((one) => one.violations),
  );
  return { report, violations, refusals };
}

const isPageOfTwo = ({ url }: Request) => url.endsWith("/ShortCodes?PageSize=2");
const STOPPED =
  "the server stopped answering after this request: it refuses connections, so the rest was not tested";

describe("runContract: a server that stops answering", () => {
  it("keeps the request that stopped it, and ends the run", async () => {
    const { report, violations, refusals } = await runUntil(isPageOfTwo, () =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error("other side closed") })),
    );
    expect(violations.map(({ message }) => message)).toEqual([
      "no response: other side closed",
      STOPPED,
    ]);
    for (const { curl } of violations) expect(curl.at(-1)).toMatch(/PageSize=2'$/);
    expect(report.documents).toMatchObject([{ document: "messaging-v1", stopped: true }]);
    expect(report.documents[0]?.skipped).toContain(
      "the rest of the run: the server stopped answering",
    );
    expect(refusals).toBeLessThan(10);
    expect(report.documents[0]?.left).toEqual([
      "POST /v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: no response: ECONNREFUSED connect",
    ]);
  });

  it("names the request before the first refusal, if that was answered", async () => {
    const { violations } = await runUntil(isPageOfTwo, (answer) => answer);
    expect(violations).toMatchObject([{ operation: "ListShortCode", message: STOPPED }]);
    expect(violations[0]?.curl).toMatchObject([expect.stringMatching(/PageSize=2'$/)]);
  });

  it("keeps the request that stopped it, even if tidying up is refused first", async () => {
    const { violations } = await runUntil(
      ({ method, url }) => method === "GET" && /\/ShortCodes\/SC/.test(url),
      () => Promise.reject(new Error("other side closed")),
      { operations: ["CreateShortCode"] },
    );
    expect(violations.map(({ message }) => message)).toEqual([
      "no response: other side closed",
      STOPPED,
    ]);
  });

  it("is what a program behind a port looks like when it ends", async () => {
    const relay = async (
      { method = "GET", url = "", headers }: IncomingMessage,
      response: ServerResponse,
    ) => {
      const { authorization = "" } = headers;
      const request = new Request(mock.url + url, { method, headers: { authorization } });
      const answer = await mock.fetch(request);
      response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text());
    };
    const server = createServer((request, response) => {
      if (request.url?.endsWith("PageSize=2") !== true) return void relay(request, response);
      server.close();
      server.closeAllConnections();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const report = await runContract({
      baseUrl: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
      token: TOKEN,
      operations: ["ListShortCode"],
      documents: ["messaging-v1"],
      runs: 1,
      seed: 1,
    });
    const violations = report.documents[0]?.checks.flatMap((one) => one.violations) ?? [];
    const ends = violations.filter(({ message }) => message === STOPPED);
    expect(ends.flatMap(({ curl }) => curl)).toMatchObject([expect.stringMatching(/PageSize=2'$/)]);
  });
});
