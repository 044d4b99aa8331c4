import { join } from "node:path";
import { run } from "../run.ts";
import { type Bump, type ContractChange, highestBump } from "./contract-change.ts";

/** The part of a change in `redocly diff --format json` that is read here. */
interface RedoclyChange {
  readonly path: string;
  readonly kind: "added" | "removed" | "modified";
  readonly typeName: string;
  readonly property?: string;
  readonly impact: "patch" | "minor" | "major";
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
}

const CONFIG = join(import.meta.dirname, "../../redocly-diff.yaml");

/** Keywords of a schema that decide what fits it. */
const CONSTRAINTS = new Set(
  `type enum const format pattern required minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum
  multipleOf minItems maxItems uniqueItems minProperties maxProperties additionalProperties`.split(
    /\s+/,
  ),
);

/**
 * Redocly's own comparison of two files. A change is rated as Redocly does, or higher where Redocly 2.77 sees no more than a
 * patch although something else goes over the wire. Throws when one of the files cannot be read.
 */
export function redoclyChanges(
  base: string,
  revision: string,
): readonly Omit<ContractChange, "file">[] {
  const options = ["--config", CONFIG, "--format", "json", "--fail-on", "none"];
  const printed = run("redocly", ["diff", base, revision, ...options], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const { changes } = JSON.parse(printed) as { changes: RedoclyChange[] };
  return changes.map((change) => ({
    pointer: change.path,
    bump: highestBump([change.impact, rateOurselves(change)]),
    text: describeChange(change),
  }));
}

function rateOurselves({ typeName, kind, property, path }: RedoclyChange): Bump {
  // Names, attributes and wrapping are the XML: any change of them is another document, also a new `xml` object.
  if (typeName === "Xml") return "major";
  // How a form field is written. A new `encoding` overrides what the schema alone meant.
  if (typeName === "Encoding" || typeName === "EncodingMap") return "major";
  if (typeName === "Link" || typeName === "LinksMap") return rateLink(kind, property);
  if (typeName === "Schema") return rateSchema(kind, property, path);
  // Written before the root element of every XML answer.
  if (property === "x-xml-declaration") return "major";
  // Less is required of the caller, or the caller has to look for something else.
  if (property === "required" || property === "deprecated") return "minor";
  return "none";
}

/** Whoever follows links goes elsewhere, or nowhere. */
function rateLink(kind: RedoclyChange["kind"], property: string | undefined): Bump {
  if (property === "description") return "none";
  return kind === "added" ? "minor" : "major";
}

function rateSchema(kind: RedoclyChange["kind"], property: string | undefined, path: string): Bump {
  // A form field that was removed is silently ignored: that is fine for Redocly, but not for a caller that sends it.
  if (property === undefined)
    return kind === "removed" && /\/properties\/[^/]+$/.test(path) ? "major" : "none";
  // The same call without the field now means something else (`default`); or a number over the maximum is now refused,
  // or answered (`x-clamp`). Which way it went does not matter: somebody relied on it.
  if (property === "default" || property === "x-clamp") return "major";
  // Redocly has said so if it breaks somebody; if not, more can be sent, or less must be expected.
  return CONSTRAINTS.has(property) || property === "deprecated" ? "minor" : "none";
}

function describeChange({ kind, typeName, property, base, revision }: RedoclyChange): string {
  if (property === undefined) return `${typeName} ${kind}`;
  return `${property} ${shorten(base?.value)} → ${shorten(revision?.value)}`;
}

function shorten(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
