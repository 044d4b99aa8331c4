import { describe, expect, test } from "vitest";
import { createClock } from "../control/clock.ts";
import { createFaults } from "../control/faults.ts";
import { documents } from "../documents.ts";
import { splitUrl } from "../http/request-url.ts";
import { compiled } from "../levels/compiled.ts";
import type { Runtime } from "../runtime.ts";
import { StoreUnavailable } from "../store/store.ts";
import { answerRequest } from "./answer.ts";
import { createMatcher } from "./router.ts";

/** Asks a mock whose store fails. */
async function ask(failure: Error) {
  const complaints: unknown[] = [];
  const runtime: Partial<Runtime> = {
    documents,
    match: createMatcher(documents),
    accounts: "strict",
    store: {
      get: async () => {
        throw failure;
      },
    } as unknown as Runtime["store"],
    clock: createClock(() => 0),
    faults: createFaults(),
    level: compiled,
    complain: (error) => complaints.push(error),
  };
  const request = {
    method: "GET",
    url: `/v1/Services/MG${"a".repeat(32)}`,
    headers: { authorization: `Basic ${btoa("AC1:token")}` },
    body: "",
  };
  const { status, headers, body } = await answerRequest(
    runtime as Runtime,
    request,
    splitUrl(request.url),
    {},
  );
  const { code } = JSON.parse(String(body)) as { code: number };
  return { status, code, retryAfter: headers["Retry-After"], complaints };
}

describe("a store that fails", () => {
  test("is reported, and the caller may come again when it is unavailable", async () => {
    const failure = new StoreUnavailable("the disk is full");
    expect(await ask(failure)).toEqual({
      status: 503,
      code: 20503,
      retryAfter: "1",
      complaints: [failure],
    });
  });

  test("is reported, and the caller learns nothing of a defect", async () => {
    const failure = new Error("no such table");
    expect(await ask(failure)).toEqual({
      status: 500,
      code: 20500,
      retryAfter: undefined,
      complaints: [failure],
    });
  });
});
