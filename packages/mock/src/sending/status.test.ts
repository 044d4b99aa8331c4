import { expect, test } from "vitest";
import {
  isFinal,
  isReported,
  isReportedIn2008,
  NEXT_STATUSES,
  statusesAfter,
  statusIn2008,
  statusOfFailure,
  type FirstStatus,
  type MessageStatus,
} from "./status.ts";

const ALL = Object.keys(NEXT_STATUSES) as MessageStatus[];
const FIRST: FirstStatus[] = ["scheduled", "accepted", "queued"];

test.each([
  ["queued", undefined, "sending sent delivered"],
  ["queued", 30006, "sending sent undelivered"],
  ["queued", 30001, "failed"],
  ["accepted", undefined, "queued sending sent delivered"],
  ["accepted", 30003, "queued sending sent undelivered"],
  ["accepted", 30001, "queued failed"],
  ["accepted", 21610, "failed"],
  ["accepted", 21703, "failed"],
  ["scheduled", undefined, "accepted queued sending sent delivered"],
  ["scheduled", 21610, "accepted failed"],
] as const)("statusesAfter: %s, failure %s: %s", (first, failure, statuses) => {
  expect(statusesAfter(first, failure)).toEqual(statuses.split(" "));
});

test("statusesAfter: every step may come after the one before, and the last is final", () => {
  for (const first of FIRST)
    for (const failure of [undefined, 21610, 21612, 30001, 30002, 30003, 30006, 30450]) {
      const [...steps] = [first, ...statusesAfter(first, failure)];
      const wrong = steps.filter((step, index) => {
        const next: readonly MessageStatus[] = NEXT_STATUSES[step];
        const after = steps[index + 1];
        return after === undefined ? !isFinal(step) : !next.includes(after);
      });
      expect([steps, wrong]).toEqual([steps, []]);
    }
});

test("isFinal: the documented ones", () => {
  expect(ALL.filter(isFinal).toSorted()).toEqual([
    "canceled",
    "delivered",
    "failed",
    "received",
    "undelivered",
  ]);
});

test("isReported: not the status that the answer had, and never that it is being sent", () => {
  const reported = (first: FirstStatus, failure?: number) =>
    statusesAfter(first, failure).filter((status) => isReported(status, first));
  expect(reported("queued")).toEqual(["sent", "delivered"]);
  expect(reported("queued", 30001)).toEqual(["failed"]);
  expect(reported("accepted")).toEqual(["queued", "sent", "delivered"]);
  expect(reported("accepted", 30006)).toEqual(["queued", "sent", "undelivered"]);
  expect(reported("accepted", 21610)).toEqual(["failed"]);
  expect(isReported("canceled", "scheduled")).toBe(true);
  for (const first of FIRST) expect(isReported(first, first)).toBe(false);
});

test("isReportedIn2008: one callback, whatever becomes of the message", () => {
  for (const failure of [undefined, 30001, 30006]) {
    const statuses = statusesAfter("queued", failure);
    expect(statuses.filter(isReportedIn2008)).toEqual([failure === 30001 ? "failed" : "sent"]);
  }
});

test("statusIn2008: the five of that version", () => {
  expect(new Set(ALL.map(statusIn2008))).toEqual(
    new Set(["queued", "sending", "sent", "failed", "received"]),
  );
  expect(statusIn2008("undelivered")).toBe("sent");
});

test.each([
  ["failed", [21610, 21703, 30001, 30002, 30010, 30450]],
  ["undelivered", [30003, 30004, 30005, 30006, 30007, 30008, 30034]],
])("statusOfFailure: %s", (status, codes) => {
  for (const code of codes) expect([code, statusOfFailure(code)]).toEqual([code, status]);
});
