import type { Issue } from "@shortcodes/validation";
import type { ErrorObject } from "ajv/dist/2020.js";

/** Where a validator says something is wrong, as JSON pointers. */
export interface Places {
  readonly all: ReadonlySet<string>;
  /** Where none of several alternatives fits. */
  readonly alternatives: ReadonlySet<string>;
}

export function ownPlaces(issues: readonly Issue[]): Places {
  return places(issues.map(({ pointer, keyword }) => [pointer, keyword]));
}

/** Ajv and zod point at the object and name the property beside; this project points at the property. */
export function ajvPlaces(errors: readonly ErrorObject[]): Places {
  return places(
    errors.map(({ instancePath, keyword, params }) => {
      const key: unknown = params[KEY_PARAMETER[keyword] ?? ""];
      return [
        key === undefined ? instancePath : `${instancePath}/${escapeKey(String(key))}`,
        keyword,
      ];
    }),
  );
}

const KEY_PARAMETER: Readonly<Record<string, string>> = {
  required: "missingProperty",
  additionalProperties: "additionalProperty",
};

interface ZodIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  /** Of an issue about keys. */
  readonly keys?: readonly string[];
}

export function zodPlaces(issues: readonly ZodIssue[]): Places {
  return places(
    issues.flatMap(({ path, code, keys = [] }) => {
      const place = path.map((key) => `/${escapeKey(String(key))}`).join("");
      const keyword = code === "invalid_union" ? "anyOf" : code;
      const places = keys.map((key) => `${place}/${escapeKey(key)}`);
      return (places.length > 0 ? places : [place]).map((one) => [one, keyword] as const);
    }),
  );
}

function places(found: readonly (readonly [place: string, keyword: string])[]): Places {
  return {
    all: new Set(found.map(([place]) => place)),
    alternatives: new Set(
      found.filter(([, keyword]) => ["anyOf", "oneOf"].includes(keyword)).map(([place]) => place),
    ),
  };
}

/**
 * Whether two judges mean the same places: each place of one is a place of the other. Only where no alternative fits do they
 * differ by nature: one says so, another looks into one alternative, a third into all.
 */
export function samePlaces(left: Places, right: Places): boolean {
  const alternatives = [...left.alternatives, ...right.alternatives];
  return covers(left, right, alternatives) && covers(right, left, alternatives);
}

/** Whether two judges have a place in common, or one that lies in the other's. */
export function meet(left: Places, right: Places): boolean {
  return [...left.all].some((one) =>
    [...right.all].some((other) => isWithin(one, other) || isWithin(other, one)),
  );
}

function covers(these: Places, others: Places, alternatives: readonly string[]): boolean {
  return [...others.all].every(
    (other) =>
      these.all.has(other) ||
      alternatives.some(
        (place) => isWithin(other, place) && [...these.all].some((one) => isWithin(one, place)),
      ),
  );
}

function isWithin(place: string, outer: string): boolean {
  return place === outer || place.startsWith(`${outer}/`);
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
