import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSeed } from "./read-seed.ts";

const folder = mkdtempSync(join(tmpdir(), "shortcodes-seed-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("readSeed", () => {
  const little = Buffer.from('\ufeff{"accounts":\n[]}', "utf16le");
  test.each([
    ["UTF-8", Buffer.from('{"accounts":\n[]}')],
    ["UTF-8 with a byte order mark", Buffer.from('\ufeff{"accounts":\n[]}')],
    ["UTF-16, little endian", little],
    ["UTF-16, big endian", Buffer.from(little).swap16()],
  ])("takes %s", async (name, bytes) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, bytes);
    expect(await readSeed(file)).toEqual({ accounts: [] });
    writeFileSync(file, Buffer.concat([bytes, bytes.subarray(-2)]));
    await expect(readSeed(file)).rejects.toThrow(`${file}, line 2: not JSON`);
  });
});
