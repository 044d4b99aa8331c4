import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { accountPath, ask, one, SHORT_CODE } from "./_api.ts";

const BLOCK = Buffer.alloc(4096);
const folder = mkdtempSync(join(tmpdir(), "shortcodes-full-"));
const isMounted = mount();
afterAll(() => {
  if (isMounted) execFileSync("umount", [folder]);
  rmdirSync(folder);
});

/** A disk of 2 MB, where the system lets us have one. */
function mount(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.runIf(isMounted)(
  "--data FILE on a full disk: what is acknowledged is kept, the rest is refused with 503",
  { timeout: 60_000 },
  async () => {
    const data = join(folder, "mock.db");
    const defects: unknown[] = [];
    const mock = await createMock({ data, onDefect: (error) => defects.push(error) });
    const files: string[] = [];
    const path = accountPath(one, `/${SHORT_CODE}.json`);
    try {
      for (;;) {
        const file = join(folder, String(files.length));
        writeFileSync(file, BLOCK);
        files.push(file);
      }
    } catch {
      // The disk is full; a few blocks are given back, so that some writes still succeed.
      for (const file of files.splice(-12)) rmSync(file);
    }
    const statuses = new Set<number>();
    let kept = "67898";
    for (let index = 0; index < 40; index++) {
      const answer = await ask(mock, one, path, { FriendlyName: `name ${index}` });
      statuses.add(answer.status);
      if (answer.status === 200) kept = `name ${index}`;
      else expect([answer.json.code, answer.headers.get("retry-after")]).toEqual([20503, "1"]);
    }
    expect(statuses).toEqual(new Set([200, 503]));
    expect(defects.length).toBeGreaterThan(0);
    expect((await ask(mock, one, path)).json.friendly_name).toBe(kept);
    await mock.close();
    for (const file of files) rmSync(file);
    const again = await createMock({ data });
    expect((await ask(again, one, path)).json.friendly_name).toBe(kept);
    await again.close();
  },
);
