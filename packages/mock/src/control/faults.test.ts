import { describe, expect, test } from "vitest";
import { documents } from "../documents.ts";
import type { Fault } from "../generated/control-types.ts";
import { createFaults, type Subject } from "./faults.ts";

const account = `AC${"1".repeat(32)}`;

/** A request as faults see it: the XML list of 2010-04-01, which is one of several representations. */
function subject(given: Partial<Subject> = {}): Subject {
  const document = documents.find(({ name }) => name === "api-2010-04-01");
  const route = document?.routes.find(({ operation }) => operation === "ListShortCodeXml");
  if (document === undefined || route === undefined) throw new Error("no ListShortCodeXml");
  const pathname = `/2010-04-01/Accounts/${account}/SMS/ShortCodes.xml`;
  return { endpoint: { document, route }, method: "GET", pathname, account, ...given };
}

function taken(...faults: readonly Fault[]) {
  const armed = createFaults();
  armed.replace(faults);
  return armed.take(subject());
}

describe("take", () => {
  test.each<Fault>([
    { document: "messaging-v1", status: 500 },
    { operation: "FetchShortCode", status: 500 },
    { method: "POST", status: 500 },
    { path: "/Accounts", status: 500 },
    { account_sid: `AC${"2".repeat(32)}`, status: 500 },
    { document: "api-2010-04-01", operation: "ListShortCode", method: "POST", status: 500 },
  ])("%j does not fit", (fault) => {
    expect(taken(fault)).toBeUndefined();
  });

  test.each<Fault>([
    { status: 500 },
    { document: "api-2010-04-01", status: 500 },
    { operation: "ListShortCodeXml", status: 500 },
    { operation: "ListShortCode", status: 500 },
    { method: "get", status: 500 },
    { path: "/2010-04-01/Accounts", status: 500 },
    { account_sid: account, status: 500 },
  ])("%j fits", (fault) => {
    expect(taken(fault)).toEqual(fault);
  });

  test("the first of several that fit", () => {
    expect(taken({ method: "POST", status: 500 }, { status: 501 }, { status: 502 })?.status).toBe(
      501,
    );
  });

  test("as often as it says, and without end when it does not", () => {
    const armed = createFaults();
    armed.replace([{ status: 500, times: 2 }, { status: 501 }]);
    const statuses = Array.from({ length: 5 }, () => armed.take(subject())?.status);
    expect(statuses).toEqual([500, 500, 501, 501, 501]);
  });
});

test("list: says how many times are left, and drops what is used up", () => {
  const armed = createFaults();
  armed.replace([{ status: 500, times: 2 }, { status: 501 }]);
  armed.take(subject());
  expect(armed.list()).toEqual([{ status: 500, times: 1 }, { status: 501 }]);
  armed.take(subject());
  expect(armed.list()).toEqual([{ status: 501 }]);
});
