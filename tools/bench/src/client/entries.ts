import { fileURLToPath } from "node:url";

/** Files of the built client: sources would cost their compilation. Run `pnpm build` first. */
export function built(entry: string): string {
  return fileURLToPath(
    new URL(`dist/${entry}`, import.meta.resolve("@shortcodes/client/package.json")),
  );
}
