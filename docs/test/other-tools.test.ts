import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

test("other-tools.md names the versions that were tried", () => {
  const { dependencies } = JSON.parse(read("tools/checks/consumers/package.json")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const catalog = Object.fromEntries(
    [...read("pnpm-workspace.yaml").matchAll(/^ {2}"?([@\w/-]+)"?: (\d\S+)$/gm)].map(
      ([, name = "", version = ""]) => [name, version],
    ),
  );
  const page = read("docs/other-tools.md");
  const rows = [...page.matchAll(/^\| (\w\S*) +\| (\d\S*) +\|/gm)];
  expect(Object.fromEntries(rows.map(([, tool = "", version = ""]) => [tool, version]))).toEqual({
    "openapi-typescript": dependencies["openapi-typescript"],
    "hey-api": dependencies["@hey-api/openapi-ts"],
    orval: dependencies["orval"],
    kubb: dependencies["@kubb/core"],
    zod: dependencies["zod"],
    Prism: catalog["@stoplight/prism-cli"],
    Mockoon: dependencies["@mockoon/commons-server"],
    msw: dependencies["msw"],
    Scalar: dependencies["@scalar/mock-server"],
    Redocly: catalog["@redocly/cli"],
    "js-yaml": catalog["js-yaml"],
  });
  expect(page).toContain(`\`@mswjs/source\` ${dependencies["@mswjs/source"]}`);
  expect([dependencies["zod"], dependencies["openapi-typescript"]]).toEqual([
    catalog["zod"],
    catalog["openapi-typescript"],
  ]);
});
