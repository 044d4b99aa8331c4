import manifest from "../package.json" with { type: "json" };

/** Browsers send their own, and a page that asks for another needs leave from the server. */
export function userAgent(): { "user-agent"?: string } {
  const { navigator } = globalThis as { navigator?: { userAgent: string } };
  if (String(navigator?.userAgent).startsWith("Mozilla")) return {};
  return { "user-agent": `shortcodes-client/${manifest.version}` };
}
