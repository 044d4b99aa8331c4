import { join } from "node:path";
import { run } from "../run.ts";

/** The part of a change in `redocly diff --format json` that is read here. */
export interface RedoclyChange {
  readonly path: string;
  readonly kind: "added" | "removed" | "modified";
  readonly typeName: string;
  readonly property?: string;
  readonly impact: "patch" | "minor" | "major";
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
}

const CONFIG = join(import.meta.dirname, "../../redocly-diff.yaml");

/** Redocly's own comparison of two documents. Throws when one of them cannot be read. */
export function redoclyDiff(base: string, revision: string): readonly RedoclyChange[] {
  const options = ["--config", CONFIG, "--format", "json", "--fail-on", "none"];
  const printed = run("redocly", ["diff", base, revision, ...options], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return (JSON.parse(printed) as { changes: RedoclyChange[] }).changes;
}
