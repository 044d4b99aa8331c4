import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { lazily } from "../lazily.ts";

/** The page as it is built: its script and its style. */
interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** The phones of the mock for a browser. */
export async function page() {
  // From source it is built for each visit, so that a change is seen.
  if (!isPacked()) delete read.made;
  const { hash, style } = await read();
  const styleHash = createHash("sha256").update(style).digest("base64");
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>shortcodes-mock</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<script type="module" src="/_mock/page/${hash}.js"></script>
</head>
<body><noscript>This page needs JavaScript. The same data are at /_mock/messages, deliveries and alerts.</noscript></body>
</html>
`;
  return {
    body,
    headers: {
      "Cache-Control": "no-cache",
      // Nothing from elsewhere, nothing inline but this style: text of a message can never become a script.
      "Content-Security-Policy": `default-src 'none'; script-src 'self'; style-src 'sha256-${styleHash}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      "Referrer-Policy": "no-referrer",
    },
  };
}

/** The script with this hash, if it is the page's. */
export async function pageScript(wanted: string) {
  const { hash, script } = await read();
  if (wanted !== hash) return undefined;
  return {
    body: script,
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  };
}

const read = lazily(async () => {
  const built = await files();
  // Names the script, so that browsers may keep it.
  const hash = createHash("sha256").update(built.script).digest("hex").slice(0, 16);
  return { ...built, hash };
});

/** Beside us in the published package, built from source in the workspace. */
async function files(): Promise<PageFiles> {
  if (isPacked())
    return {
      script: await readFile(PACKED.script, "utf8"),
      style: await readFile(PACKED.style, "utf8"),
    };
  const builder = new URL("../../page/build.ts", import.meta.url).href;
  const { buildPage } = (await import(builder)) as { buildPage: () => Promise<PageFiles> };
  return buildPage();
}

const PACKED = {
  script: new URL("page.js", import.meta.url),
  style: new URL("page.css", import.meta.url),
};

function isPacked(): boolean {
  return existsSync(PACKED.script);
}
