import type { Schema } from "@shortcodes/validation";
import { isSecretName } from "../redact.ts";
import type { Problem } from "./check-state.ts";

/** A body or a file of the operator's that breaks a rule; the message says where and which. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
}

/** @throws InvalidInput with the first thing that does not fit the schema; `more` ends its sentence */
export function checkInput<T>(schema: Pick<Schema<T>, "validate">, value: unknown, more = ""): T {
  const result = schema.validate(value);
  const [issue] = result.issues ?? [];
  if (issue !== undefined)
    throw new InvalidInput(`${issue.pointer.slice(1)} ${issue.message}${more}`);
  return value as T;
}

const AROUND = /, (\.{3})?"([^]*)"(?:\.{3})? is not valid JSON$/;

/**
 * Reads JSON that must fit a schema.
 *
 * @throws InvalidInput that names the line, where it can be known, and the place
 */
export function parseJson<T>(
  source: string,
  schema: Schema<T>,
  check?: (value: T) => Problem | undefined,
): T {
  const text = source.replace(/^\ufeff/, "");
  if (text.includes("\0"))
    throw new InvalidInput("not JSON: it has NUL characters, as UTF-16 has; save it as UTF-8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    // Without the text around it, which may be a token; for the same reason it is not the cause.
    throw new InvalidInput(`${lineOfBreak(text, message)}not JSON: ${message.replace(AROUND, "")}`);
  }
  const problem = schema.is(value) ? check?.(value) : schema.validate(value).issues?.[0];
  if (problem === undefined) return value as T;
  const { path, message } = problem;
  const said = isSecretName(String(path.at(-1))) ? message.replace(/, not [^]*/, "") : message;
  throw new InvalidInput(`line ${lineOf(text, path)}: ${describePath(path)} ${said}`);
}

/** The engine gives a position, or says that the text ends too early, or quotes ten characters before and after. */
function lineOfBreak(text: string, message: string): string {
  const [, isCut, around = ""] = AROUND.exec(message) ?? [];
  const [, position = isCut && text.indexOf(around) + 10] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined && !message.includes("end of JSON")) return "";
  return `line ${text.slice(0, Number(position ?? text.length)).split("\n").length}: `;
}

/** `accounts[0].short_codes[2].sid` */
function describePath(path: Problem["path"]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text === "" ? "the document" : text.replace(/^\./, "");
}

/** The line on which the value at `path` begins, or what should have it, in JSON that is known to be well-formed. */
function lineOf(text: string, path: Problem["path"]): number {
  const token = /\s*(?:("(?:[^"\\]|\\.)*")|([[{])|([\]}])|([,:])|([^\s,:[\]{}"]+))/gy;
  const open: { key: string | number | undefined; isArray: boolean }[] = [];
  let isKey = false;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, quoted, opening, closing, separator] = match;
    const top = open.at(-1);
    if (separator === ",") {
      if (top?.isArray === true) top.key = Number(top.key) + 1;
      else isKey = true;
      continue;
    }
    if (separator === ":") continue;
    if (closing !== undefined) {
      open.pop();
      isKey = false;
      continue;
    }
    if (isKey && quoted !== undefined && top !== undefined) {
      top.key = JSON.parse(quoted) as string;
      isKey = false;
      continue;
    }
    if (open.length === path.length && open.every(({ key }, index) => key === path[index])) {
      return text.slice(0, match.index + (whole.length - whole.trimStart().length)).split("\n")
        .length;
    }
    if (opening !== undefined) {
      open.push({ key: opening === "[" ? 0 : undefined, isArray: opening === "[" });
      isKey = opening === "{";
    }
  }
  return path.length === 0 ? 1 : lineOf(text, path.slice(0, -1));
}
