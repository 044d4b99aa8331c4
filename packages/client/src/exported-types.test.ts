import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test.each(readdirSync(new URL("generated", import.meta.url)))(
  "%s: the entry exports the type of every answer",
  (file) => {
    const made = [...read(`generated/${file}`).matchAll(/^export (?:type|interface) (\w+)/gm)];
    const [, exported = ""] =
      new RegExp(`export type \\{([^}]+)\\} from "./generated/${file}"`).exec(read(file)) ?? [];
    const names = made.map(([, name = ""]) => name).filter((name) => !OWN.has(name));
    expect(exported.match(/\w+/g)).toEqual(expect.arrayContaining(names));
  },
);

/** What openapi-typescript makes besides, and what only the entry needs. */
const OWN = new Set(["$defs", "XmlSchemas"]);
