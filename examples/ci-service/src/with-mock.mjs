// node with-mock.mjs COMMAND [ARGUMENTS]: runs the command while the mock listens, and exits with its status.
// The command finds the mock in MOCK_URL. It gets a process group of its own, so that nothing it started is left behind.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createMock } from "@shortcodes/mock";

const [command = "", ...args] = process.argv.slice(2);
const mock = await createMock();
// Before the command starts, so that no signal ends this program without its command.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, endGroup);
const child = spawn(command, args, {
  env: { ...process.env, MOCK_URL: mock.url },
  stdio: ["ignore", "inherit", "inherit"],
  detached: true,
});
try {
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
} finally {
  endGroup();
  await mock.close();
}

function endGroup() {
  if (child.pid === undefined) return; // The command could not be started.
  try {
    process.kill(-child.pid);
  } catch {
    // The whole group has ended.
  }
}
