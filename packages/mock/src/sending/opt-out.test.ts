import { expect, test } from "vitest";
import { DEFAULT_REPLIES, optOutKeyword, optOutOf } from "./opt-out.ts";

const longCode = optOutOf("+14155550100", false);
const tollFree = optOutOf("+18335550100", false);

test.each([
  ["STOP", "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT stop Stop"],
  ["START", "START YES UNSTOP yes"],
  ["HELP", "HELP INFO info"],
])("optOutKeyword: %s is %s", (effect, words) => {
  for (const word of words.split(" "))
    expect([word, optOutKeyword(longCode, word)]).toEqual([word, effect]);
  expect(optOutKeyword(longCode, `\n ${effect} `)).toBe(effect);
});

test.each([
  "",
  "STOP PLEASE",
  "OPT OUT",
  "STOP.",
  "STOPPED",
  "DON'T STOP",
  "ſtop",
  "YES\nNO",
  "UNHELP",
])("optOutKeyword: %j is none", (body) => {
  expect(optOutKeyword(longCode, body)).toBeUndefined();
});

test("a toll-free number leaves opt-out to its network, but for Advanced Opt-Out", () => {
  const words = ["stop", "START", "unstop", "STOPALL", "YES", "HELP"];
  expect(words.map((word) => optOutKeyword(tollFree, word))).toEqual([
    "STOP",
    "START",
    "START",
    undefined,
    undefined,
    undefined,
  ]);
  expect(Object.keys(tollFree.replies)).toEqual(["STOP"]);
  expect(optOutOf("+18335550100", true)).toEqual(longCode);
  expect(optOutOf("+448335550100", false)).toEqual(longCode);
});

test("DEFAULT_REPLIES: the words they name do what they say", () => {
  const named = Object.values(DEFAULT_REPLIES).flatMap((reply) =>
    Array.from(reply.matchAll(/Reply (\w+) (?:to|for) ([a-z]+)/g), ([, word = "", aim]) => [
      aim,
      optOutKeyword(longCode, word),
    ]),
  );
  expect(Object.fromEntries(named)).toEqual({
    resubscribe: "START",
    help: "HELP",
    unsubscribe: "STOP",
  });
});
