import { describe, expect, test } from "vitest";
import { checkCatalog } from "./check-catalog.ts";
import type { Manifest } from "./workspace.ts";

const none = new Map<string, string>();

function given(catalog: Record<string, string>, ...manifests: readonly Manifest[]) {
  return {
    catalog,
    packages: manifests.map((manifest) => ({ folder: `packages/${manifest.name}`, manifest })),
  };
}

describe("checkCatalog", () => {
  test("refuses a version written into a package", () => {
    const workspace = given({ zod: "4.6.7" }, { name: "spec", dependencies: { zod: "^4.6.7" } });
    expect(checkCatalog(workspace, none)).toEqual([
      'packages/spec/package.json: dependencies.zod is "^4.6.7": write "catalog:" and move the version to pnpm-workspace.yaml',
    ]);
  });

  test.each(["devDependencies", "optionalDependencies"])("looks into %s", (field) => {
    const workspace = given(
      { zod: "4.6.7" },
      { name: "spec", dependencies: { zod: "catalog:" }, [field]: { yaml: "2.9.1" } },
    );
    expect(checkCatalog(workspace, none)).toHaveLength(1);
  });

  test.each(["^4.6.7", "latest", "4.x", ">=4", "4.6", "npm:zod@^4.6.7"])(
    "refuses %s in the catalog",
    (version) => {
      const workspace = given(
        { zod: version },
        { name: "spec", dependencies: { zod: "catalog:" } },
      );
      expect(checkCatalog(workspace, none)).toEqual([
        `pnpm-workspace.yaml: catalog.zod is "${version}": write one exact version`,
      ]);
    },
  );

  test("refuses an exception that applies to nothing", () => {
    const exceptions = new Map([["spec zod", "why"]]);
    expect(checkCatalog(given({}, { name: "spec" }), exceptions)).toEqual([
      'tools/checks/src/check-catalog.ts: the exception "spec zod" applies to nothing: remove it',
    ]);
  });

  test("accepts catalog, workspace, prerelease, peer ranges and exceptions", () => {
    const workspace = given(
      { zod: "4.6.7", yaml: "3.0.0-beta.1", old: "npm:@scope/zod@3.1.0" },
      {
        name: "spec",
        dependencies: { zod: "catalog:", xml: "workspace:^", typescript: "5.9.3" },
        devDependencies: { yaml: "catalog:", old: "catalog:" },
        peerDependencies: { postgres: "^3.4.9" },
      },
    );
    expect(checkCatalog(workspace, new Map([["spec typescript", "why"]]))).toEqual([]);
  });
});
