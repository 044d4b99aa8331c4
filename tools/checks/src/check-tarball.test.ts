import { describe, expect, test } from "vitest";
import { checkTarball, type Tarball } from "./check-tarball.ts";

const good = {
  manifest: {
    name: "@shortcodes/xml",
    license: "MIT",
    description: "An XML codec",
    keywords: ["xml"],
    files: ["CHANGELOG.md", "dist"],
    engines: { node: ">=20" },
    publishConfig: { access: "public" },
    scripts: { build: "tsdown" },
    dependencies: { "openapi-fetch": "0.17.0" },
  },
  files: ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "dist/index.mjs"],
} satisfies Tarball;

function withManifest(change: Partial<Tarball["manifest"]>): Tarball {
  return { ...good, manifest: { ...good.manifest, ...change } };
}

function withFile(...files: string[]): Tarball {
  return { ...good, files: [...good.files, ...files] };
}

describe("checkTarball", () => {
  test.each<[string, Tarball]>([
    [
      "does not contain README.md",
      { ...good, files: good.files.filter((file) => file !== "README.md") },
    ],
    ["is empty", { ...good, files: ["package.json", "README.md", "LICENSE"] }],
    ["contains src/index.ts: narrow", withFile("src/index.ts")],
    ["contains .env: narrow", withFile(".env")],
    ["contains dist/index.test.mjs", withFile("dist/index.test.mjs")],
    ["contains dist/index.mjs.map", withFile("dist/index.mjs.map")],
    ["contains dist/test/server.mjs", withFile("dist/test/server.mjs")],
    ["postinstall would run", withManifest({ scripts: { postinstall: "node x.js" } })],
    [
      "at most 1 runtime dependencies, found 2",
      withManifest({ dependencies: { a: "1.0.0", b: "1.0.0" } }),
    ],
    ['depends on zod "catalog:"', withManifest({ dependencies: { zod: "catalog:" } })],
    ['depends on zod "workspace:^"', withManifest({ peerDependencies: { zod: "workspace:^" } })],
    ["description is missing", withManifest({ description: "" })],
    ["keywords are missing", withManifest({ keywords: [] })],
    ["`files` lacks CHANGELOG.md", withManifest({ files: ["dist"] })],
    ["expected license MIT, found ISC", withManifest({ license: "ISC" })],
    ["engines.node is missing", withManifest({ engines: {} })],
    ["access is not public", withManifest({ publishConfig: {} })],
  ])("refuses one that %s", (sentence, tarball) => {
    const problems = checkTarball(tarball, 1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  test("accepts one with what it needs and nothing else", () => {
    expect(checkTarball(good, 1)).toEqual([]);
  });

  test("accepts documents beside package.json, and names that only contain the word test", () => {
    const tarball = withFile("messaging-v1.openapi.yaml", "dist/latest.mjs", "dist/contest.mjs");
    expect(checkTarball(tarball, 1)).toEqual([]);
  });
});
