import { readdirSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { defaultSeed } from "../src/state/default-seed.ts";

export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly status: number;
  readonly contentType: string | null;
  /** Headers that the answer must have, with their values. */
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly answer: string;
}

export interface Transcript {
  readonly title: string;
  /** Milliseconds of the mock's clock, moving on by `step` at every look; the real time without. */
  readonly clock: { readonly start: number; readonly step: number } | undefined;
  readonly exchanges: readonly Exchange[];
}

export function readTranscripts(folder: URL): Transcript[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => parseTranscript(readFileSync(new URL(name, folder), "utf8")));
}

function parseTranscript(text: string): Transcript {
  const [head = "", ...blocks] = text.split(/\n\n(?=> )/);
  const [title = "", clock = ""] = head.split("\n");
  const [, start, step = "0"] =
    /^Clock: (\S+?Z)(?:, (\d+) seconds later at every look)?$/.exec(clock) ?? [];
  return {
    title,
    clock:
      start === undefined ? undefined : { start: Date.parse(start), step: Number(step) * 1000 },
    exchanges: blocks.map(parseExchange),
  };
}

function parseExchange(block: string): Exchange {
  const lines = block.split("\n");
  const asked = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  const end = lines.findIndex((line) => /^< \d/.test(line));
  const [, status, contentType = null] = /^< (\d+)(?: (.*))?$/.exec(lines[end] ?? "") ?? [];
  const [method = "", url = ""] = (asked[0] ?? "").split(" ");
  const answered = lines.slice(end + 1);
  const isAnswerHeader = (line: string) => line.startsWith("< ");
  const fields = asked.slice(1).filter((line) => !isHeader(line));
  return {
    method,
    url,
    headers: readHeaders(asked.slice(1).filter(isHeader)),
    body:
      fields.length === 0
        ? null
        : new URLSearchParams(
            fields.map(
              (field) =>
                [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)] as [
                  string,
                  string,
                ],
            ),
          ).toString(),
    status: Number(status),
    contentType,
    answerHeaders: readHeaders(answered.filter(isAnswerHeader).map((line) => line.slice(2))),
    answer: answered.filter((line) => !isAnswerHeader(line)).join("\n"),
  };
}

function isHeader(line: string): boolean {
  return /^[A-Z][\w-]*: /.test(line);
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), credentials(line.slice(colon + 2))];
    }),
  );
}

function credentials(value: string): string {
  const [, number] = /^account (\d)$/.exec(value) ?? [];
  const account = defaultSeed.accounts[Number(number) - 1];
  return account === undefined ? value : `Basic ${btoa(`${account.sid}:${account.auth_token}`)}`;
}

/** An XML document as nested arrays: name, attributes, then children; white space between elements does not count. */
export function xmlTree(text: string): unknown {
  const parser = new SaxesParser();
  const root: unknown[] = [];
  const open = [root];
  let words = "";
  const endText = () => {
    if (words.trim() !== "") open.at(-1)?.push(words.trim() === "..." ? "..." : words);
    words = "";
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (part) => (words += part));
  parser.on("opentag", ({ name, attributes }) => {
    endText();
    const element = [name, attributes];
    open.at(-1)?.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    endText();
    open.pop();
  });
  parser.write(text).close();
  return root[0];
}

/** Drops from `actual` whatever stands where `wanted` has `...`. */
export function elide(actual: unknown, wanted: unknown): unknown {
  if (!Array.isArray(actual) || !Array.isArray(wanted)) return actual;
  if (wanted.at(-1) !== "...") return actual.map((child, index) => elide(child, wanted[index]));
  if (actual.length < wanted.length) return actual;
  return [
    ...actual.slice(0, wanted.length - 1).map((child, index) => elide(child, wanted[index])),
    "...",
  ];
}
