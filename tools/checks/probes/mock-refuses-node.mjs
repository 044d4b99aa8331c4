// The installed mock does not support the Node that runs this: it has to say so, in one line.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { installedBin } from "./installed-bin.mjs";

const cli = installedBin("@shortcodes/mock", "shortcodes-mock");
const { status, stderr } = spawnSync(process.execPath, [cli, "--port", "0"], { encoding: "utf8" });
assert.equal(status, 2);
assert.match(stderr, /^shortcodes-mock: needs Node [\d.]+ or later, this is v[\d.]+\n$/);
