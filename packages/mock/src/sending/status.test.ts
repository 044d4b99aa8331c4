import { expect, test } from "vitest";
import {
  isFinal,
  isReported,
  isReportedIn2008,
  NEXT_STATUSES,
  statusIn2008,
  statusOfFailure,
  type MessageStatus,
} from "./status.ts";

const ALL = Object.keys(NEXT_STATUSES) as MessageStatus[];

test("isFinal: the documented ones", () => {
  expect(ALL.filter(isFinal).toSorted()).toEqual([
    "canceled",
    "delivered",
    "failed",
    "received",
    "undelivered",
  ]);
});

test("isReported: never that a message is scheduled, accepted or being sent", () => {
  expect(ALL.filter(isReported)).toEqual([
    "queued",
    "sent",
    "delivered",
    "undelivered",
    "failed",
    "canceled",
  ]);
});

test("isReportedIn2008: that it was sent, or that it was not", () => {
  expect(ALL.filter(isReportedIn2008)).toEqual(["sent", "failed"]);
});

test("statusIn2008: the five of that version", () => {
  expect(new Set(ALL.map(statusIn2008))).toEqual(
    new Set(["queued", "sending", "sent", "failed", "received"]),
  );
  expect(statusIn2008("undelivered")).toBe("sent");
});

test.each([
  ["failed", [21211, 21408, 21610, 21703, 30001, 30002, 30010, 30450]],
  ["undelivered", [30003, 30004, 30005, 30006, 30007, 30008, 30034]],
])("statusOfFailure: %s", (status, codes) => {
  for (const code of codes) expect([code, statusOfFailure(code)]).toEqual([code, status]);
});
