import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

/** Starts a command that prints the number of a process it has in the background, and then waits. */
async function startWithBackground(script: string) {
  const program = spawn(process.execPath, [withMock, "sh", "-c", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(program, "exit");
  const [printed] = (await once(program.stdout, "data")) as [Buffer];
  return { program, ended, background: Number(String(printed)) };
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends the command and what it started",
  { timeout: 60_000 },
  async (signal) => {
    const { program, ended, background } = await startWithBackground("sleep 60 & echo $!; wait");
    program.kill(signal);
    expect(await ended).toEqual([1, null]);
    await expectGone(background);
  },
);

test("what the command left in the background ends with it", { timeout: 60_000 }, async () => {
  const { ended, background } = await startWithBackground("sleep 60 >/dev/null & echo $!");
  expect(await ended).toEqual([0, null]);
  await expectGone(background);
});

/** Waits until there is no such process. */
async function expectGone(pid: number): Promise<void> {
  const isThere = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isThere, { timeout: 10_000 }).toBe(false);
}
