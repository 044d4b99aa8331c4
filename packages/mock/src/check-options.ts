import { nearest } from "./nearest.ts";
import { ACCOUNT_POLICIES, CONTRACT_LEVELS, type MockOptions } from "./options.ts";
import { InvalidInput } from "./state/parse-json.ts";

/** What the value of an option must be, in words and as a test. */
type Rule = readonly [words: string, fits: (value: unknown) => boolean];

const isString = (value: unknown) => typeof value === "string";
const isFrom = (minimum: number, maximum: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
const oneOf = (choices: readonly unknown[]): Rule => [
  `one of ${choices.join(", ")}`,
  (value) => choices.includes(value),
];
const text: Rule = ["a string", isString];
const texts: Rule = [
  "an array of strings",
  (value) => Array.isArray(value) && value.every(isString),
];
const flag: Rule = ["a boolean", (value) => typeof value === "boolean"];
const plain: Rule = ["an object", (value) => typeof value === "object" && value !== null];
const callback: Rule = ["a function", (value) => typeof value === "function"];

const RULES: Readonly<Record<keyof MockOptions, Rule>> = {
  port: ["a whole number from 0 to 65535", isFrom(0, 65_535)],
  host: text,
  seed: plain,
  data: text,
  contract: oneOf(CONTRACT_LEVELS),
  accounts: oneOf(ACCOUNT_POLICIES),
  spec: texts,
  fetchRefs: flag,
  publicUrl: text,
  trustProxy: flag,
  allowHosts: texts,
  allowOrigins: texts,
  allowWebhooks: texts,
  smsUrl: text,
  settings: plain,
  maxWebhooks: ["a whole number, 1 or more", isFrom(1, Number.MAX_SAFE_INTEGER)],
  now: callback,
  newSid: callback,
  onAnswer: callback,
  onDelivery: callback,
  onNotice: callback,
  onDefect: callback,
};

/** Programs without types can pass anything. @throws InvalidInput that names the option, and what it takes */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(RULES, name)) {
      const meant = nearest(name, Object.keys(RULES));
      throw new InvalidInput(`unknown option ${name}: did you mean ${meant}?`);
    }
    const [words, fits] = RULES[name as keyof MockOptions];
    if (value === undefined || fits(value)) continue;
    throw new InvalidInput(`${name} must be ${words}, not ${shown(value)}`);
  }
}

/** A value in an error, however long or deep it is. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
