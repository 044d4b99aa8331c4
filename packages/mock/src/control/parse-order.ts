import { findProblem, type FromSchema, type JsonSchema, type Problem } from "./json-schema.ts";

/** A body or a file of the operator's that is not what it should be; the message says where and what. */
export class BadOrder extends Error {
  override readonly name = "BadOrder";
}

/**
 * Reads JSON that must fit a schema.
 *
 * @throws BadOrder that names the line and the place
 */
export function parseOrder<const S extends JsonSchema>(
  text: string,
  schema: S,
  check?: (value: FromSchema<S>) => Problem | undefined,
): FromSchema<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const [, position] = /position (\d+)/.exec((cause as Error).message) ?? [];
    const line = text
      .slice(0, position === undefined ? text.length : Number(position))
      .split("\n").length;
    throw new BadOrder(`line ${line}: not JSON: ${(cause as Error).message}`, { cause });
  }
  const problem = findProblem(schema, value) ?? check?.(value as FromSchema<S>);
  if (problem === undefined) return value as FromSchema<S>;
  throw new BadOrder(
    `line ${lineOf(text, problem.path)}: ${describePath(problem.path)} ${problem.message}`,
  );
}

/** `accounts[0].short_codes[2].sid` */
function describePath(path: Problem["path"]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text === "" ? "the document" : text.replace(/^\./, "");
}

/** The line on which the value at `path` begins, in JSON that is known to be well-formed. */
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
  return 1;
}
