import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { checkNotices } from "./check-notices.ts";
import { checkTarball } from "./check-tarball.ts";
import { checkTypes } from "./check-types.ts";
import { tryInstalled } from "./release/try-installed.ts";
import { run } from "./run.ts";
import { type Manifest, publicPackages, readWorkspace, type Workspace } from "./workspace.ts";

export interface Packed {
  readonly name: string;
  /** Absolute path of the `.tgz`. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Runtime dependencies a package may have; what is not named may have none. */
const MAX_DEPENDENCIES: Readonly<Record<string, number>> = {
  "@shortcodes/spec": 2,
  "@shortcodes/client": 1,
  "@shortcodes/mock": 1,
  "@shortcodes/contract": 5,
};

/** Packs every public package, complains about each, and when there is nothing to complain about, uses them all. */
export async function checkPackages(root: string): Promise<readonly string[]> {
  const destination = mkdtempSync(join(tmpdir(), "shortcodes-pack-"));
  try {
    const workspace = readWorkspace(root);
    const packed = packPackages(workspace, destination);
    const problems: string[] = [];
    for (const one of packed) problems.push(...(await checkPacked(one)));
    if (problems.length > 0) return problems;
    return tryInstalled(workspace, packed, join(destination, "project"));
  } finally {
    rmSync(destination, { recursive: true });
  }
}

/** Packs every public package as pnpm publishes it: `publishConfig` applied, `workspace:` and `catalog:` resolved. */
function packPackages(workspace: Workspace, destination: string): readonly Packed[] {
  return publicPackages(workspace).map(({ folder, manifest }) => {
    const printed = run("pnpm", ["pack", "--json", "--pack-destination", destination], {
      cwd: join(workspace.root, folder),
    });
    const { filename } = JSON.parse(printed) as { filename: string };
    return { name: manifest.name, file: filename, bytes: new Uint8Array(readFileSync(filename)) };
  });
}

/** Every complaint of publint, of "are the types wrong?" and of our own rules about one packed package. */
async function checkPacked({ name, bytes }: Packed): Promise<readonly string[]> {
  const pkg = createPackageFromTarballData(bytes);
  const home = `/node_modules/${name}/`;
  const files = pkg.listFiles().map((file) => file.slice(home.length));
  const texts = new Map(files.map((file) => [file, pkg.tryReadFile(home + file) ?? ""]));
  const manifest = JSON.parse(pkg.readFile(`${home}package.json`)) as Manifest;
  const lint = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return [
    ...checkTarball({ manifest, files }, MAX_DEPENDENCIES[name] ?? 0),
    ...checkNotices(texts).map((problem) => `${name}: ${problem}`),
    ...lint.messages.map(
      (message) => `${name}: ${formatMessage(message, lint.pkg, { color: false }) ?? message.code}`,
    ),
    ...(await checkTypes(pkg, manifest, files)),
  ];
}
