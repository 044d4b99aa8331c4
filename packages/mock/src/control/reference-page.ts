import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** Nothing from elsewhere: the page works without a network, and tells nobody that it was read. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

/** A page to read the documents and try requests, drawn by Scalar. */
export function referencePage(names: readonly string[]) {
  const configuration = {
    sources: names.map((name) => ({ title: name, slug: name, url: `/_mock/openapi/${name}.json` })),
    withDefaultFonts: false,
    // What would talk to the renderer's makers.
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: "never",
    showToolbar: "never",
    mcp: { disabled: true },
    agent: { disabled: true },
  };
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>shortcodes-mock</title></head>
<body>
<nav style="padding: 8px 16px; font: 14px system-ui"><a href="/_mock/">Phones and conversations</a></nav>
<div id="reference"></div>
<script src="/_mock/docs/reference.js"></script>
<script>Scalar.createApiReference("#reference", { ...${JSON.stringify(configuration)}, servers: [{ url: location.origin }] });</script>
</body>
</html>
`;
  return { body: page, headers: { "Content-Security-Policy": POLICY } };
}

/** The renderer: compressed beside us in the published package, in the package it comes from otherwise. */
export async function referenceScript() {
  const packed = new URL("reference.js.gz", import.meta.url);
  const body = existsSync(packed)
    ? gunzipSync(await readFile(packed)).toString()
    : await readFile(
        new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference")),
        "utf8",
      );
  return { body, headers: { "Cache-Control": "max-age=3600" } };
}
