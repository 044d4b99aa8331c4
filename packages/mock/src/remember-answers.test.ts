import { expect, test } from "vitest";
import type { PlainAnswer } from "./exchange.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { openMemoryStore } from "./store/memory-store.ts";
import type { Store, Tables } from "./store/store.ts";

const NOTHING: Tables = { accounts: [], api_keys: [], services: [], short_codes: [] };
const addition = {
  account_sid: "AC1",
  service_sid: "MG1",
  sid: "SC1",
  maximum: 1,
  created: 0,
  updated: 0,
};

/** Counts how often an answer had to be made. */
function counting(body = "{}") {
  let made = 0;
  const make = async (): Promise<PlainAnswer> => {
    made++;
    return { status: 200, headers: {}, body };
  };
  return { make, made: () => made };
}

test("answers once while nothing is written, each key by itself", async () => {
  const { answers } = rememberAnswers(openMemoryStore());
  const { make, made } = counting();
  expect(await answers.recall("a", make)).toBe(await answers.recall("a", make));
  await answers.recall("b", make);
  expect(made()).toBe(2);
});

test.each<[string, (store: Store) => Promise<unknown>]>([
  ["updateShortCode", (store) => store.updateShortCode("AC1", "SC1", {}, 0)],
  ["addSender", (store) => store.addSender(addition)],
  ["removeSender", (store) => store.removeSender("AC1", "MG1", "SC1")],
  ["replace", (store) => store.replace(NOTHING)],
  ["seed", (store) => store.seed(NOTHING)],
  ["addAccounts", (store) => store.addAccounts(NOTHING)],
])("%s makes it forget, a read under way included", async (_, write) => {
  const { store, answers } = rememberAnswers(openMemoryStore());
  const { make, made } = counting();
  const underWay = answers.recall("a", make);
  await write(store);
  await answers.recall("a", make);
  await underWay;
  expect(made()).toBe(2);
});

test("keeps neither failures nor long bodies", async () => {
  const { answers } = rememberAnswers(openMemoryStore());
  const failing = () => Promise.reject(new Error("once"));
  await expect(answers.recall("a", failing)).rejects.toThrow("once");
  const { make, made } = counting("x".repeat(65_537));
  await answers.recall("a", make);
  await answers.recall("a", make);
  expect(made()).toBe(2);
});
