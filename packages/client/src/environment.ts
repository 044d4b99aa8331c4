/** `TWILIO_…` of the environment, where there is one: not in browsers, and not in Deno without `--allow-env`. */
export function environment(name: string): string | undefined {
  try {
    // Set but empty is what CI systems make of a missing secret.
    return globalThis.process.env[`TWILIO_${name}`] || undefined;
  } catch {
    return undefined;
  }
}
