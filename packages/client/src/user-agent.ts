import manifest from "../package.json" with { type: "json" };

/** Pages and their workers send their browser's own, and need the server's leave for another. */
export function userAgent(): { "user-agent"?: string } {
  if ("document" in globalThis || "importScripts" in globalThis) return {};
  return { "user-agent": `shortcodes-client/${manifest.version}` };
}
