import { afterEach, describe, expect, test, vi } from "vitest";
import type { Mock } from "../src/index.ts";
import { accountPath, ask, one, SERVICE, servicePath, two } from "./_api.ts";
import { startMock } from "./_mock.ts";

let mock: Mock;
afterEach(() => mock.close());

const control = async (page: string, init?: RequestInit) => {
  const response = await mock.fetch(`/_mock/${page}`, init);
  return response.status === 204
    ? undefined
    : ((await response.json()) as readonly { ms: number }[]);
};

describe("Twilio-…: what is under way", () => {
  test("concurrent requests are those of the same credentials that are not answered yet", async () => {
    mock = await startMock();
    const concurrent = async (account: typeof one) => {
      const path = account === two ? servicePath(SERVICE) : accountPath(account, ".json");
      return (await ask(mock, account, path)).headers.get("twilio-concurrent-requests");
    };
    const faults = JSON.stringify([{ account_sid: two.sid, delay_ms: 300, times: 1 }]);
    await control("faults", { method: "PUT", body: faults });
    const slow = concurrent(two);
    await vi.waitUntil(async () => (await control("faults"))?.length === 0);
    expect([await concurrent(two), await concurrent(one)]).toEqual(["2", "1"]);
    expect(await slow).toBe("1");
    expect(await concurrent(two)).toBe("1");
  });

  test("the duration is that of the journal, in seconds", async () => {
    mock = await startMock();
    const faults = JSON.stringify([{ delay_ms: 20, times: 1 }]);
    await control("faults", { method: "PUT", body: faults });
    const { headers } = await ask(mock, two, servicePath(SERVICE));
    const [entry] = (await control("requests")) ?? [];
    expect(headers.get("twilio-request-duration")).toBe(((entry?.ms ?? 0) / 1000).toFixed(3));
  });
});

describe("Content-Type", () => {
  test("XML names its encoding in the declaration, not in Content-Type", async () => {
    mock = await startMock();
    for (const path of [accountPath(one), accountPath(one, ".xml")]) {
      const { headers, text } = await ask(mock, one, path);
      expect(headers.get("content-type")).toBe("application/xml");
      expect(text).toMatch(/^<\?xml [^>]*encoding=["']UTF-8["']/);
    }
  });
});

describe("CORS", () => {
  const origin = "https://app.example";
  const asked = async (init: RequestInit, from: string) => {
    const { status, headers } = await ask(mock, two, servicePath(SERVICE), undefined, {
      ...init,
      headers: { Origin: from },
    });
    const names = ["access-control-allow-origin", "access-control-allow-credentials", "vary"];
    return [status, ...names.map((name) => headers.get(name))];
  };

  test("an origin that was named gets in, and what it is answered varies by origin", async () => {
    mock = await startMock({ allowOrigins: [origin] });
    expect(await asked({}, origin)).toEqual([200, origin, "true", "Origin"]);
    expect(await asked({ method: "OPTIONS" }, origin)).toEqual([204, origin, "true", "Origin"]);
  });

  test("it gets to the control plane as well", async () => {
    mock = await startMock({ allowOrigins: [origin] });
    for (const [method, status] of [
      ["GET", 200],
      ["OPTIONS", 204],
    ] as const) {
      const { status: found, headers } = await ask(mock, undefined, "/_mock/state", undefined, {
        method,
        headers: { Origin: origin },
      });
      const names = ["origin", "methods"].map((name) =>
        headers.get(`access-control-allow-${name}`),
      );
      expect([found, ...names]).toEqual([status, origin, "GET, POST, PUT, DELETE, OPTIONS"]);
    }
  });

  test("others get no headers: strangers are refused, the mock's own page needs none", async () => {
    mock = await startMock({ allowOrigins: [origin] });
    expect(await asked({}, "https://evil.example")).toEqual([403, null, null, null]);
    expect(await asked({}, mock.url)).toEqual([200, null, null, null]);
  });
});
