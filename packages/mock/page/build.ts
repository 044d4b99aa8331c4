import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** In the order in which they count. */
const STYLES = ["base", "controls", "frame", "conversations", "thread", "wire", "views", "narrow"];

/** Bundles the page: one script without imports, and its style. */
export async function buildPage(): Promise<{ readonly script: string; readonly style: string }> {
  const bundle = await rolldown({
    input: here("main.tsx"),
    platform: "browser",
  });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
    const styles = await Promise.all(
      STYLES.map((name) => readFile(here(`style/${name}.css`), "utf8")),
    );
    return { script: output[0].code, style: styles.join("") };
  } finally {
    await bundle.close();
  }
}
