import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";

const SOURCE = join(import.meta.dirname, "../../consumers");

/**
 * Hands the documents to tools of others: generators, whose output is type-checked and parses the documents' own examples, mocks,
 * which are asked for every operation, and `redocly join`. The tools are installed into a folder of their own, the first time only.
 *
 * @throws Error with the output of the tool that failed
 */
export function checkConsumers(root: string, log: (line: string) => void): readonly string[] {
  const folder = join(root, "node_modules/.cache/consumers");
  install(folder);
  const documents = join(folder, "documents");
  for (const old of ["documents", "generated", "compiled"])
    rmSync(join(folder, old), { recursive: true, force: true });
  const files = readdirSync(join(root, "specs")).filter((file) => file.endsWith(".openapi.json"));
  for (const file of files) cpSync(join(root, "specs", file), join(documents, file));

  const names = files.map((file) => file.replace(".openapi.json", ""));
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const node = (...args: string[]) => run("node", args, { cwd: folder, env, timeout: 300_000 });
  const tool = (name: string, ...args: string[]) => node(join("node_modules/.bin", name), ...args);
  for (const name of names) {
    const input = `./documents/${name}.openapi.json`;
    tool("openapi-typescript", input, "--output", `generated/openapi-typescript/${name}.ts`);
    tool(
      "openapi-typescript",
      input,
      "--enum",
      "--output",
      `generated/openapi-typescript/${name}-enum.ts`,
    );
    const plugins = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "zod"];
    tool(
      "openapi-ts",
      "--input",
      input,
      "--output",
      `generated/hey-api/${name}`,
      "--plugins",
      ...plugins,
    );
  }
  tool("orval", "--config", "orval.config.mjs");
  tool("kubb", "generate", "--config", "kubb.config.mjs");
  tool("tsc", "--project", ".");
  log("openapi-typescript, hey-api, orval, kubb: the generated code type-checks");
  log(`hey-api, orval, kubb: ${node("parse-examples.mjs").trim()}`);
  // Scalar prints how to authenticate, too.
  const lines = node("mocks.mjs").split("\n");
  for (const line of lines.filter((one) => one.endsWith(" operations"))) log(line);

  for (const name of names) {
    const file = join(documents, `${name}.openapi.json`);
    writeFileSync(file, withOwnNames(readFileSync(file, "utf8"), name));
  }
  run(
    "redocly",
    ["join", ...files, "--output", "joined.json", "--prefix-components-with-info-prop", "title"],
    {
      cwd: documents,
      env,
    },
  );
  log(`redocly join: ${names.length} documents in one`);
  return [];
}

/** Operations and webhooks have Twilio's names, of which a joined document can have one each; as docs/other-tools.md does it. */
function withOwnNames(text: string, name: string): string {
  return text
    .replaceAll(/"(?:operationId|x-representation-of)": "/g, `$&${name}-`)
    .replace('"inboundMessage": {', `"${name}-inboundMessage": {`);
}

/** Installs what `consumers/package.json` pins, unless it is there already. */
function install(folder: string): void {
  const manifest = readFileSync(join(SOURCE, "package.json"), "utf8");
  const installed = join(folder, "node_modules/.installed.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== manifest) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(SOURCE, folder, { recursive: true });
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    run("npm", ["install", ...options], { cwd: folder });
    writeFileSync(installed, manifest);
  }
  cpSync(SOURCE, folder, { recursive: true });
}
