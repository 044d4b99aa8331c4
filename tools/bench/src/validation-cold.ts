import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Measured } from "./validation-measure.ts";

const RUNS = 21;

/**
 * CPU from the start of a fresh process to the first verdict on a page, less that of an empty one. `programs` are bundled modules
 * that export `isPage`; the runs alternate.
 */
export function measureCold(programs: Readonly<Record<string, string>>, page: string): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "cold-"));
  const names = ["nothing", ...Object.keys(programs)];
  names.forEach((name, index) => {
    writeFileSync(
      join(folder, `${index}.mjs`),
      programs[name] ?? "export const isPage = () => true;",
    );
    const main = `const start = process.cpuUsage(); const { isPage } = await import("./${index}.mjs");
if (!isPage(JSON.parse(process.env.PAGE))) throw new Error("refused"); const { user, system } = process.cpuUsage(start); console.log(user + system);`;
    writeFileSync(join(folder, `main-${index}.mjs`), main);
  });
  const times = names.map(() => [] as number[]);
  for (let run = 0; run < RUNS; run++) {
    names.forEach((_, index) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(folder, `main-${index}.mjs`)], {
        env: { ...process.env, PAGE: page },
        encoding: "utf8",
      });
      if (stderr !== "") throw new Error(stderr);
      times[index]?.push(Number(stdout) * 1000);
    });
  }
  rmSync(folder, { recursive: true });
  const [nothing = NaN, ...medians] = times.map(
    (all) => all.toSorted((left, right) => left - right)[RUNS >> 1] ?? NaN,
  );
  const least = times.map((all) => Math.min(...all));
  const base = (medians[0] ?? NaN) - nothing;
  return Object.keys(programs).map((name, index) => {
    const median = (medians[index] ?? NaN) - nothing;
    return {
      name,
      best: (least[index + 1] ?? NaN) - (least[0] ?? NaN),
      median,
      cpu: median,
      ratio: median / base,
    };
  });
}
