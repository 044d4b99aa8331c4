#!/usr/bin/env node
import { resolve } from "node:path";
import { checkCatalog } from "./check-catalog.ts";
import { checkGenerated } from "./check-generated.ts";
import { checkPlatforms, readLockfile } from "./check-platforms.ts";
import { checkContract, keepReleased, writeContractChangeset } from "./contract/check-contract.ts";
import { checkLinks, readSite } from "./links/check-links.ts";
import { run } from "./run.ts";
import { checkWords, readTexts } from "./words/check-words.ts";
import { readWorkspace } from "./workspace.ts";

type Check = (root: string) => readonly string[] | Promise<readonly string[]>;

const checks: Readonly<Record<string, Check>> = {
  catalog: (root) => [...checkCatalog(readWorkspace(root)), ...checkPlatforms(readLockfile(root))],
  generated: (root) => checkGenerated(root, () => turbo(root, "generate", "--force")),
  links: (root) => checkLinks(readSite(root)),
  words: (root) => checkWords(readTexts(root)),
  contract: checkContract,
  "contract-changeset": (root) => {
    console.log(writeContractChangeset(root) ?? "the changesets already announce every change");
    return [];
  },
  "contract-release": (root) => {
    keepReleased(root);
    return [];
  },
  // Loaded here, because it brings a TypeScript compiler with it.
  packages: async (root) => {
    turbo(root, "build");
    const { checkPackages } = await import("./check-packages.ts");
    return checkPackages(root);
  },
  consumers: async (root) => {
    const { checkConsumers } = await import("./consumers/check-consumers.ts");
    return checkConsumers(root, console.log);
  },
  release: async (root) => {
    const { checkRelease } = await import("./release/check-release.ts");
    return checkRelease(root, console.log);
  },
};

/** Started here and not in `package.json`: turbo takes a root script that calls turbo for an endless loop. */
function turbo(root: string, ...args: readonly string[]): void {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  run("turbo", ["run", "--output-logs=errors-only", ...args], { cwd: root, env });
}

try {
  const [name = "", ...rest] = process.argv.slice(2);
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check === undefined || rest.length > 0)
    throw new Error(`usage: cli.ts ${Object.keys(checks).join("|")}`);
  const problems = await check(resolve(import.meta.dirname, "../../.."));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
