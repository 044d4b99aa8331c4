import type { Preferences } from "./prism/stock-answer.ts";

/** Reads `Prefer: code=404, example=NotFound, dynamic=true, seed=x`; `undefined` when it asks for none of these. */
export function parsePrefer(header: string | undefined): Preferences | undefined {
  if (header === undefined) return undefined;
  const found: { code?: number; exampleKey?: string; dynamic?: boolean; seed?: string } = {};
  for (const [, name = "", quoted, bare = ""] of header.matchAll(
    /(?:^|[,;\s])(code|example|dynamic|seed)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/gi,
  )) {
    const value = quoted ?? bare;
    if (name.toLowerCase() === "code" && /^\d{3}$/.test(value)) found.code = Number(value);
    if (name.toLowerCase() === "example") found.exampleKey = value;
    if (name.toLowerCase() === "dynamic") found.dynamic = value === "true";
    if (name.toLowerCase() === "seed") found.seed = value;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
