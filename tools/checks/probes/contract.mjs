// Holds the installed mock to the documents with the installed `shortcodes-contract`.
import { execFileSync } from "node:child_process";
import { installedBin } from "./installed-bin.mjs";
import { startMock } from "./start-mock.mjs";

// The account of the default seed that has Messaging Services; both accounts have one token.
const ACCOUNT = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

const mock = await startMock();
try {
  const cli = installedBin("@shortcodes/contract", "shortcodes-contract");
  const flags = ["--base-url", mock.url, "--account", ACCOUNT, "--token", mock.token];
  const selected = ["--document", "messaging-v1", "--runs", "1", "--quiet"];
  execFileSync(process.execPath, [cli, ...flags, ...selected], { stdio: "inherit" });
} finally {
  await mock.stop();
}
