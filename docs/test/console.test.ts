import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { createMock } from "@shortcodes/mock";
import { describe, expect, test } from "vitest";
import { consoleCommands, outputPattern } from "./_console.ts";

/** Where the pages say the mock listens. */
const PRINTED = "http://127.0.0.1:4010";
const run = promisify(execFile);
const docs = join(import.meta.dirname, "..");
const pages = ["../README.md", ...globSync(["*.md", "recipes/*.md"], { cwd: docs })]
  .map((page) => ({ page, commands: consoleCommands(readFileSync(join(docs, page), "utf8")) }))
  .filter(({ commands }) => commands.length > 0);
const canRun = ["sh", "curl"].every(
  (program) => spawnSync(program, ["-c", ""]).error === undefined,
);

describe.skipIf(!canRun)("the commands of the pages print what the pages say", () => {
  test.each(pages)("$page", { timeout: 60_000 }, async ({ commands }) => {
    // The app of the pages, which says "Hi!" to every text.
    const app = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/xml");
      response.end("<Response><Message>Hi!</Message></Response>");
    }).listen(0, "127.0.0.1");
    await once(app, "listening");
    const smsUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}/sms`;
    const mock = await createMock({ smsUrl });
    try {
      const exports: string[] = [];
      for (const { command, output } of commands) {
        const script = [...exports, command]
          .join("\n")
          .replaceAll(PRINTED, mock.url)
          .replace("@shortcodes/mock text", `$& --url ${mock.url}`);
        const { stdout } = await run("sh", ["-ec", script]);
        if (command.startsWith("export ")) exports.push(command);
        const printed = stdout.replaceAll(mock.url, PRINTED).replaceAll("\r\n", "\n").trimEnd();
        expect(printed, command).toMatch(outputPattern(output));
      }
    } finally {
      await mock.close();
      app.close();
    }
  });
});

describe("consoleCommands", () => {
  test("reads commands over several lines, and their output", () => {
    const given = "Text\n\n```console\n$ a \\\n  b\none\ntwo\n$ c\n```\n\n```sh\n$ d\n```\n";
    expect(consoleCommands(given)).toEqual([
      { command: "a   b", output: "one\ntwo" },
      { command: "c", output: "" },
    ]);
  });

  test("takes an ellipsis for anything and the rest to the letter", () => {
    expect("a (1) b\nc").toMatch(outputPattern("a (…) b\nc"));
    expect("a 1 b").not.toMatch(outputPattern("a . b"));
  });
});
