import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { iso8601Date, rfc2822Date } from "../src/dates.ts";
import { shortCodeSid } from "../src/short-code.ts";
import { webhookUrl } from "../src/url.ts";

const GRAMMARS = {
  "short-code-sid": shortCodeSid,
  "http-url": webhookUrl,
  "rfc2822-date": rfc2822Date,
  "iso8601-date": iso8601Date,
};

describe.each(Object.entries(GRAMMARS))("%s", (name, schema) => {
  it.each(lines(`${name}-valid.txt`))("accepts %j", (line) =>
    expect(schema.safeParse(line).success).toBe(true),
  );
  it.each(lines(`${name}-invalid.txt`))("refuses %j", (line) =>
    expect(schema.safeParse(line).success).toBe(false),
  );
});

function lines(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .slice(0, -1);
}
