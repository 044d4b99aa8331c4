import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";
import { readmeExamples } from "./readme-examples.ts";

/** Runs every program of a README in a project that has the packages, as pasted. Returns what printed something else. */
export function runExamples(
  name: string,
  markdown: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  return readmeExamples(markdown).flatMap(({ line, code, printed }) => {
    const file = `example-${line}.mts`;
    writeFileSync(join(folder, file), code);
    try {
      const output = run("node", [file], { cwd: folder, env, timeout: 30_000 }).trimEnd();
      const expected = printed.join("\n");
      if (output === expected) return [];
      return [`${name}:${line}: prints\n${output}\ninstead of\n${expected}`];
    } catch (error) {
      return [`${name}:${line}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
