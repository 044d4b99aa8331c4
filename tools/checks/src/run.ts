import { execFileSync, type ExecFileSyncOptions } from "node:child_process";

/**
 * Runs a program to its end and returns what it printed.
 * Throws with the whole output when it fails: a check that is red has to say what it saw.
 */
export function run(
  program: string,
  args: readonly string[],
  options: Pick<ExecFileSyncOptions, "cwd" | "env" | "timeout"> = {},
): string {
  try {
    return execFileSync(program, args, {
      ...options,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    throw new Error(
      `${[program, ...args].join(" ")} failed:\n${stdout}${stderr}${stdout || stderr ? "" : String(cause)}`.trimEnd(),
      { cause },
    );
  }
}
