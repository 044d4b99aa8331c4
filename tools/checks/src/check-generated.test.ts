import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkGenerated, compareGenerated, readGeneratedFiles } from "./check-generated.ts";

const DOCUMENT = "specs/messaging-v1.openapi.json";
const PAGE = "docs/reference/messaging-v1.md";
const TYPES = "packages/client/src/generated/messaging-v1.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "check-generated-"));
  write(DOCUMENT, "{}");
  write(TYPES, "export {};");
  write(PAGE, "# Messaging v1");
  write("packages/client/src/create-client.ts", "by hand");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** As the real tools do: the folder is emptied first. */
function regenerate(): void {
  rmSync(join(root, "specs"), { recursive: true });
  rmSync(join(root, "packages/client/src/generated"), { recursive: true });
  write(DOCUMENT, "{}");
  write(TYPES, "export {};");
  write(PAGE, "# Messaging v1");
}

describe("checkGenerated", () => {
  test("accepts files that come out the same", () => {
    expect(checkGenerated(root, regenerate)).toEqual([]);
  });

  test.each([
    ["edited document", DOCUMENT, "out of date, or edited by hand"],
    ["edited code", TYPES, "out of date, or edited by hand"],
    ["edited page", PAGE, "out of date, or edited by hand"],
    ["orphaned document", "specs/old.openapi.yaml", "not written by any tool: delete it"],
    [
      "orphaned code",
      "packages/client/src/generated/a/old.ts",
      "not written by any tool: delete it",
    ],
  ])("refuses an %s, says how to repair it, and leaves it as it was", (_, file, reason) => {
    write(file, "by hand");
    const problems = checkGenerated(root, regenerate);
    expect(problems).toEqual([
      `${file}: ${reason}`,
      expect.stringContaining("`pnpm generate --force`"),
    ]);
    expect(readFileSync(join(root, file), "utf8")).toBe("by hand");
  });

  test("refuses a file that was never committed, and does not leave it behind", () => {
    rmSync(join(root, TYPES));
    expect(checkGenerated(root, regenerate)[0]).toBe(`${TYPES}: missing`);
    expect([...readGeneratedFiles(root).keys()]).toEqual([PAGE, DOCUMENT]);
  });

  test("puts everything back when a generator fails half way", () => {
    const fail = () => {
      rmSync(join(root, DOCUMENT));
      throw new Error("no such schema");
    };
    expect(() => checkGenerated(root, fail)).toThrow("no such schema");
    expect(readGeneratedFiles(root)).toEqual(
      new Map([
        [TYPES, "export {};"],
        [PAGE, "# Messaging v1"],
        [DOCUMENT, "{}"],
      ]),
    );
  });
});

test("compareGenerated: is silent about equal readings", () => {
  const files = new Map([[DOCUMENT, "{}"]]);
  expect(compareGenerated(files, new Map(files))).toEqual([]);
});
