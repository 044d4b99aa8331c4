import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const withMock = join(import.meta.dirname, "../src/with-mock.mjs");

function run(script: string) {
  return spawnSync(process.execPath, [withMock, process.execPath, "-e", script], {
    encoding: "utf8",
    timeout: 20_000,
  });
}

test("the command can ask the mock", { timeout: 60_000 }, () => {
  const { status, stdout } = run(`
    fetch(process.env.MOCK_URL + "/_mock/health")
      .then((answer) => answer.json())
      .then(({ status }) => console.log(status))`);
  expect([status, stdout]).toEqual([0, "ok\n"]);
});

test("the command's exit status is passed on", { timeout: 60_000 }, () => {
  expect(run("process.exit(3)").status).toBe(3);
  expect(run("process.kill(process.pid, 'SIGKILL')").status).toBe(1);
});

test("a command that is not there fails", { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, [withMock, "no-such-command"], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining("no-such-command")]);
});
