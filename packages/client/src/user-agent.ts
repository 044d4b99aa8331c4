import manifest from "../package.json" with { type: "json" };

/** Browsers send their own, and a page that asks for another needs leave from the server. */
export function userAgent(): { "user-agent"?: string } {
  const { navigator } = globalThis as { navigator?: { userAgent: string } };
  if (/^Mozilla/.test(String(navigator?.userAgent))) return {};
  return { "user-agent": `shortcodes-client/${manifest.version}` };
}
