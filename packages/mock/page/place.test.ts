import { expect, test } from "vitest";
import { formatPlace, parsePlace, type Place } from "./place.ts";

const pair = { account: "AC1", sender: "67898", phone: "+14155550100" };

test.each<[string, Place]>([
  ["#/texts", { view: "texts", filter: "" }],
  ["#/texts?is%3Aunread%20%3F%23", { view: "texts", filter: "is:unread ?#" }],
  ["#/texts/AC1/67898/+14155550100", { view: "texts", pair, filter: "" }],
  ["#/texts/AC1/67898/+14155550100/SM1?a", { view: "texts", pair, message: "SM1", filter: "a" }],
  ["#/new", { view: "new", filter: "" }],
  ["#/log?is%3Afailed", { view: "log", filter: "is:failed" }],
  ["#/state", { view: "state", filter: "" }],
  ["#/signature", { view: "signature", filter: "" }],
  ["#/signature/12", { view: "signature", delivery: 12, filter: "" }],
])("%s is a place and back", (hash, place) => {
  expect(parsePlace(hash)).toEqual(place);
  expect(formatPlace(place)).toBe(hash);
});

test.each(["", "#", "#/", "#/nonsense", "#/texts/AC1", "#/%E0%A4%A"])(
  "%j leads to the list",
  (hash) => {
    expect(parsePlace(hash)).toEqual({ view: "texts", filter: "" });
  },
);
