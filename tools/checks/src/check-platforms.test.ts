import { expect, test } from "vitest";
import { checkPlatforms, type Lockfile } from "./check-platforms.ts";

const none = new Map<string, string>();

/** A package with one optional package per system, needed by a package or by one of ours. */
function given(name: string, systems: readonly string[], isOurs = false): Lockfile {
  const entry = <Version>(version: Version) => ({
    [name]: {
      optionalDependencies: Object.fromEntries(
        systems.map((system) => [`${name}-${system}`, version] as const),
      ),
    },
  });
  return {
    importers: isOurs ? entry({ version: "1.0.0" }) : {},
    packages: Object.fromEntries(
      systems.map((system) => [`${name}-${system}@1.0.0`, { os: [system] }]),
    ),
    snapshots: isOurs ? {} : entry("1.0.0"),
  };
}

test.each([true, false])("names the platforms that are missing (ours: %s)", (isOurs) => {
  expect(checkPlatforms(given("turbo", ["linux", "android"], isOurs), none)).toEqual(
    ["darwin", "win32"].map(
      (platform) =>
        `pnpm-lock.yaml: turbo has nothing for ${platform}: pnpm install --fix-lockfile`,
    ),
  );
});

test("accepts all platforms, what is for one of them only, exceptions, and packages for any", () => {
  expect(checkPlatforms(given("turbo", ["linux", "darwin", "win32"]), none)).toEqual([]);
  expect(checkPlatforms(given("chokidar", ["darwin"]), none)).toEqual([]);
  expect(
    checkPlatforms(given("postgres", ["linux", "darwin"]), new Map([["postgres win32", "why"]])),
  ).toEqual([]);
  const anywhere = { snapshots: { express: { optionalDependencies: { debug: "4.4.3" } } } };
  expect(
    checkPlatforms({ importers: {}, packages: { "debug@4.4.3": {} }, ...anywhere }, none),
  ).toEqual([]);
});

test("refuses an exception that applies to nothing", () => {
  expect(
    checkPlatforms(given("turbo", ["linux", "darwin", "win32"]), new Map([["turbo win32", "why"]])),
  ).toEqual([
    'tools/checks/src/check-platforms.ts: the exception "turbo win32" applies to nothing: remove it',
  ]);
});
