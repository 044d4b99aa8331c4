// node with-mock.mjs COMMAND [ARGUMENTS]: runs the command while the mock listens, and ends as the command ends.
// The command finds the mock in MOCK_URL.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createMock } from "@shortcodes/mock";

const [command = "", ...args] = process.argv.slice(2);
const mock = await createMock();
const child = spawn(command, args, {
  env: { ...process.env, MOCK_URL: mock.url },
  stdio: "inherit",
});
process.on("SIGTERM", () => child.kill());
try {
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
} finally {
  await mock.close();
}
