import type { Manifest } from "./workspace.ts";

export interface Tarball {
  readonly manifest: Manifest;
  /** Paths inside the package: `dist/index.mjs`. */
  readonly files: readonly string[];
}

const ALWAYS = ["package.json", "README.md", "LICENSE"];
const WANTED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md|dist\/.+)$/;
const DOCUMENT = /^[\w.-]+\.openapi\.(json|yaml)$/;
const DEVELOPMENT = /\.(map|tsbuildinfo)$|(^|[./_-])(test|tests|bench|fixtures?)([./_-]|$)/;
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/**
 * A tarball holds what its user needs and nothing else, runs nothing on install, and names only what a registry has.
 *
 * @param maxDependencies how many runtime dependencies the package may have, peers not counted.
 */
export function checkTarball(
  { manifest, files }: Tarball,
  maxDependencies: number,
): readonly string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${manifest.name}: ${problem}`);

  for (const file of ALWAYS) if (!files.includes(file)) say(`the tarball does not contain ${file}`);
  if (files.every((file) => ALWAYS.includes(file)))
    say("the tarball is empty: no file in `files` exists");
  for (const file of files) {
    if (!WANTED.test(file) && !DOCUMENT.test(file))
      say(`the tarball contains ${file}: narrow \`files\``);
    else if (DEVELOPMENT.test(file))
      say(`the tarball contains ${file}, which is for development only`);
  }

  for (const script of INSTALL_SCRIPTS)
    if (manifest.scripts?.[script] !== undefined) say(`scripts.${script} would run on install`);
  const dependencies = Object.entries(manifest.dependencies ?? {});
  if (dependencies.length > maxDependencies)
    say(`expected at most ${maxDependencies} runtime dependencies, found ${dependencies.length}`);
  for (const [name, range] of [...dependencies, ...Object.entries(manifest.peerDependencies ?? {})])
    if (/^(workspace|catalog|file|link):/.test(range)) say(`depends on ${name} "${range}"`);

  if (!manifest.description) say("description is missing");
  if (!manifest.keywords?.length) say("keywords are missing");
  // The first release writes it, so it is not in every tarball.
  if (!manifest.files?.includes("CHANGELOG.md")) say("`files` lacks CHANGELOG.md");
  if (manifest.license !== "MIT") say(`expected license MIT, found ${manifest.license ?? "none"}`);
  if (manifest.engines?.["node"] === undefined) say("engines.node is missing");
  if (manifest.publishConfig?.["access"] !== "public") say("publishConfig.access is not public");
  return problems;
}
