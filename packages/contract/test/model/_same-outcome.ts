import { isDeepStrictEqual } from "node:util";
import type { Action } from "./_actions.ts";
import type { Outcome } from "./_model.ts";

/** Whether the server did what the model says, as far as the representation shows it. */
export function isSame(action: Action, wanted: Outcome, seen: Outcome): boolean {
  return isDeepStrictEqual(visible(action, wanted), seen);
}

/** 2008-08-01 does not show the ApiVersion, and its JSON list has no links to further pages. */
export function visible(action: Action, outcome: Outcome): Outcome {
  if (!("data" in outcome) || !("via" in action) || !action.via.startsWith("2008")) return outcome;
  if (action.kind === "list" && action.via === "2008 JSON")
    return { ...outcome, data: (outcome.data as readonly string[]).slice(0, action.size) };
  if (action.kind === "list") return outcome;
  const { settings, ...rest } = outcome.data as { readonly settings: object };
  const { ApiVersion: _, ...shown } = settings as { readonly ApiVersion: string };
  return { ...outcome, data: { ...rest, settings: shown } };
}
