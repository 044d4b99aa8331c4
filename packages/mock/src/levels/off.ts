import type { Route } from "../api/route.ts";
import type { Pair } from "../http/request-url.ts";
import type { Level } from "./level.ts";

/**
 * Checks nothing: values are taken as they come, the last of a repeated key counts unless it is a list, and what has to be there is
 * empty where it is not. For load tests, and SIDs like `SCXXXX…`.
 */
export const off: Level = {
  decode: ({ route }, { path, query, form }) => ({
    path: record(route, path),
    query: record(route, query),
    form: { ...emptyTexts(route), ...record(route, form) },
  }),
  check: () => {},
};

function emptyTexts({ parameters }: Route): Record<string, unknown> {
  const needed = Object.entries(parameters).filter(([, { missing }]) => missing !== undefined);
  return Object.fromEntries(needed.map(([name]) => [name, ""]));
}

function record({ parameters }: Route, pairs: readonly Pair[]): Record<string, unknown> {
  const values = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of pairs) {
    const type = Object.hasOwn(parameters, name) ? parameters[name]?.type : undefined;
    if (type === "integer") values[name] = Math.max(0, Math.trunc(Number(value)) || 0);
    else if (type === "array") values[name] = [...((values[name] ?? []) as string[]), value];
    else values[name] = type === "boolean" ? value === "true" : value;
  }
  return values;
}
