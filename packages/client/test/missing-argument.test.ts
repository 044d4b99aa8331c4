import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test(
  "the compiler names the argument or the parameter that a call leaves out",
  {
    timeout: 60_000,
  },
  () => {
    // Here, its compiler options and what it imports are those of the package.
    const folder = mkdtempSync(join(root, "node_modules", ".missing-argument-"));
    try {
      writeFileSync(
        join(folder, "calls.ts"),
        `import type { MessagingV1 } from "../../src/messaging-v1.ts";
      declare const messaging: MessagingV1;
      void messaging.fetchShortCode();
      void messaging.listShortCode.items();
      void messaging.fetchShortCode({ ServiceSid: "" });`,
      );
      const config = { extends: "../../tsconfig.json", include: ["calls.ts"] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      const tsc = join(root, "..", "..", "node_modules", ".bin", "tsc");
      const { stdout } = spawnSync(tsc, ["--pretty", "--noEmit", "-p", folder], {
        encoding: "utf8",
      });
      expect(stdout.match(/An argument for 'parameters' was not provided/g)).toHaveLength(2);
      expect(stdout).toMatch(/Property 'Sid' is missing/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
