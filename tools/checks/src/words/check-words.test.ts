import { describe, expect, test } from "vitest";
import { checkWords, readTexts } from "./check-words.ts";
import { patterns } from "./patterns.ts";

/** Each sentence of the left is refused for the words in the middle; its better form passes. */
const cases: readonly (readonly [given: string, words: string, better: string])[] = [
  ["007 is no integer", "is no integer", "007 is not an integer"],
  ["The body, which is no `Error`.", "is no `Error`.", "The body, which is not an `Error`."],
  ["Refuses what is no URL.", "is no URL.", "Refuses text that is not a URL."],
  ["> is wanted", "is wanted", "expected '>'"],
  ["A page wants an array.", "wants an", "A page requires an array."],
  ["The name stands twice.", "stands twice", "duplicate name"],
  ["The same stand in the query.", "stand in", "The same are in the query."],
  ["Both dates tell of the membership.", "tell of", "Both dates describe the membership."],
  ["The app is told what came.", "is told", "The app receives the message."],
  ["The URL is asked what to do.", "is asked what", "The request to the URL."],
  ["The mock asks the app.", "asks the app", "The mock requests the URL of the app."],
  ["Orders a fault.", "Orders a fault", "Injects a fault."],
  ["When a message comes in.", "message comes in", "When a short code receives a message."],
  ["This lets a message come in.", "lets a message come in", "This sends an inbound message."],
  ["A size over 1,000 means 1,000.", "over 1,000 means", "Page sizes above 1,000 are clamped."],
  ["What became of a message.", "became of", "The result of a message."],
  ["It has what nobody has yet.", "what nobody", "It has features that no other tool has."],
  ["What is wrong, for people.", ", for people", "Human-readable description."],
  ["It is the token's say.", "n's say", "The token determines it."],
  ["Follow it as it stands.", "as it stands", "Request it unchanged."],
  ["What is left out has a default.", "What is left out", "Omitted properties have defaults."],
  ["It holds to its document.", "holds to its", "It implements its document."],
  ["A refusal leaves nothing behind.", "leaves nothing behind", "A refusal changes nothing."],
  ["The link leads nowhere.", "leads nowhere", "The target of the link does not exist."],
  ["How far the message is.", "How far the", "Status of the message."],
  ["Failures asked of the mock.", "asked of", "Failures injected through the mock."],
  ["One that you cannot provoke.", "cannot provoke", "One that you cannot trigger."],
  ["$ref goes round in a circle", "round in a circle", "$ref is circular"],
  ["It is answered otherwise than before.", "otherwise than", "The answer has changed."],
  ["A port where nothing listens.", "nothing listens", "A port on which no server is listening."],
  ["Each in a world of its own.", "in a world of", "Each with its own data."],
  ["The message is gone.", "is gone", "The message no longer exists."],
];

describe("checkWords", () => {
  test.each(cases)("%s", (given, words, better) => {
    const [first, ...rest] = checkWords(new Map([["a.md", given]]));
    expect(first).toContain(`a.md:1: "${words}": write `);
    expect(rest.filter((one) => !one.includes(words))).toEqual([]);
    expect(checkWords(new Map([["a.md", better]]))).toEqual([]);
  });

  test("tries every pattern here", () => {
    const untried = patterns.filter(({ words }) => !cases.some(([given]) => words.test(given)));
    expect(untried).toEqual([]);
  });

  test.each([
    "There is no such file.",
    "It is no longer there.",
    "Somebody wants to know.",
    "no faults are left",
    "The first is the one that the others stand in for.",
  ])("accepts: %s", (sentence) => {
    expect(checkWords(new Map([["a.md", sentence]]))).toEqual([]);
  });

  test("finds words that go on in the next line, and names the line they begin in", () => {
    expect(checkWords(new Map([["a.md", "One.\r\nThe message\r\ncomes in.\n"]]))).toEqual([
      'a.md:2: "message comes in": write "an inbound message", "receives a message"',
    ]);
  });

  test("finds words that go on in the next line of a comment", () => {
    const found = checkWords(new Map([["a.ts", "/**\n * The message\n * comes in.\n */\n"]]));
    expect(found.map((one) => one.slice(0, 7))).toEqual(["a.ts:2:"]);
  });

  test("lists what it finds in the order of the text", () => {
    const found = checkWords(new Map([["a.md", "It is gone.\nIt is no file.\n"]]));
    expect(found.map((one) => one.slice(0, 7))).toEqual(["a.md:1:", "a.md:2:"]);
  });
});

test("readTexts reads the covered files, but not tests or generated code", () => {
  const texts = readTexts(`${import.meta.dirname}/../../../..`);
  expect([...texts.keys()]).toContain("packages/spec/src/paging.ts");
  expect([...texts.keys()].filter((path) => /\/generated\/|\.test\.ts$/.test(path))).toEqual([]);
});
