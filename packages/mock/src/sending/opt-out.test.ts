import { expect, test } from "vitest";
import { DEFAULT_REPLIES, optOutKeyword } from "./opt-out.ts";

test.each([
  ["STOP", "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT stop Stop"],
  ["START", "START YES UNSTOP yes"],
  ["HELP", "HELP INFO info"],
])("optOutKeyword: %s is %s", (effect, words) => {
  for (const word of words.split(" ")) expect([word, optOutKeyword(word)]).toEqual([word, effect]);
  expect(optOutKeyword(`\n ${effect} `)).toBe(effect);
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
  expect(optOutKeyword(body)).toBeUndefined();
});

test("DEFAULT_REPLIES: the words they name do what they say", () => {
  const named = Object.values(DEFAULT_REPLIES).flatMap((reply) =>
    Array.from(reply.matchAll(/Reply (\w+) (?:to|for) ([a-z]+)/g), ([, word = "", aim]) => [
      aim,
      optOutKeyword(word),
    ]),
  );
  expect(Object.fromEntries(named)).toEqual({
    resubscribe: "START",
    help: "HELP",
    unsubscribe: "STOP",
  });
});
