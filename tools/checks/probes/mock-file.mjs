// The installed mock with its state in a file, which an older Node has to refuse in one line.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { installedBin } from "./installed-bin.mjs";
import { startMock } from "./start-mock.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const mock = await startMock("--data", "mock.db");
  const health = await (await fetch(`${mock.url}/_mock/health`)).json();
  assert.equal(health.status, "ok");
  assert.equal(await mock.stop(), 0, "SIGTERM ends the mock cleanly");
} else {
  const cli = installedBin("@shortcodes/mock", "shortcodes-mock");
  const args = [cli, "--port", "0", "--data", "mock.db"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 2);
  assert.match(stderr, /^shortcodes-mock: --data mock\.db: a file requires Node [\d.]+ .*\n$/);
}
