import type { Delivery } from "../src/generated/control-types.ts";

type Attempt = Pick<Delivery["attempts"][number], "method" | "signed" | "url">;
type Parameters = ReadonlyMap<string, string>;

/** Why an app computes another signature. */
export interface Comparison {
  /** What the app puts together and signs. */
  readonly theirs: string;
  /** Characters that both begin with. */
  readonly same: number;
  /** In plain words, the likeliest first; empty when both sign the same. */
  readonly reasons: readonly string[];
}

/**
 * Compares what Twilio signs, the URL followed by the sorted parameters of a POST, with what an app would sign, given the URL
 * and the parameters that it saw.
 */
export function compareSignature(
  attempt: Attempt,
  parameters: Readonly<Record<string, unknown>>,
  url: string,
  text: string,
): Comparison {
  const isPost = attempt.method === "POST";
  const ours: Parameters = new Map(
    Object.entries(parameters).map(([name, value]) => [name, String(value)]),
  );
  const seen = isPost ? parseParameters(text) : new Map<string, string>();
  const theirs = signedOf(url.trim(), seen);
  return {
    theirs,
    same: commonLength(attempt.signed, theirs),
    reasons:
      theirs === attempt.signed
        ? []
        : [
            ...urlReasons(signedUrl(attempt, ours), url.trim()),
            ...(isPost ? parameterReasons(ours, seen) : []),
          ],
  };
}

/** Parameters as people find them: a JSON object, a form, or a line each. */
export function parseParameters(text: string): Map<string, string> {
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) {
    try {
      const object = JSON.parse(trimmed) as Record<string, unknown>;
      return new Map(Object.entries(object).map(([name, value]) => [name, String(value)]));
    } catch {
      // Not JSON after all.
    }
  }
  if (!trimmed.includes("\n") && trimmed.includes("="))
    return new Map(new URLSearchParams(trimmed));
  return new Map(
    trimmed
      .split("\n")
      .map((line) => /^\s*["']?([^=:"']+?)["']?\s*[=:]\s?(.*?)\s*$/.exec(line))
      .flatMap((found) => (found === null ? [] : [[found[1] ?? "", found[2] ?? ""] as const])),
  );
}

function signedOf(url: string, parameters: Parameters): string {
  const sorted = [...parameters].sort(([one], [other]) => (one < other ? -1 : 1));
  return url + sorted.map(([name, value]) => name + value).join("");
}

/** The part of the signed text that is the URL. */
function signedUrl({ method, signed, url }: Attempt, parameters: Parameters): string {
  if (method !== "POST") return signed;
  const tail = signedOf("", parameters);
  return signed.endsWith(tail) ? signed.slice(0, signed.length - tail.length) : url;
}

function urlReasons(ours: string, theirs: string): string[] {
  if (ours === theirs) return [];
  if (!URL.canParse(theirs))
    return [
      `${JSON.stringify(theirs)} is not an absolute URL: give the validator scheme, host and path as well.`,
    ];
  const one = new URL(ours);
  const other = new URL(theirs);
  const reasons: string[] = [];
  if (one.protocol !== other.protocol)
    reasons.push(
      `Signed with ${one.protocol}//, seen as ${other.protocol}//: a proxy that ends TLS is between. Let the app trust X-Forwarded-Proto, or give the validator the public URL.`,
    );
  if (one.hostname !== other.hostname)
    reasons.push(
      `Signed for the host ${one.hostname}, seen as ${other.hostname}: a proxy or tunnel changes the Host header. Give the validator the public URL.`,
    );
  else if (one.port !== other.port)
    reasons.push(
      `Signed with the port ${one.port || "left out"}, seen with ${other.port || "none"}: the URL must have the port exactly as configured.`,
    );
  if (one.pathname !== other.pathname)
    reasons.push(
      `Signed for the path ${one.pathname}, seen as ${other.pathname}: a router strips a prefix or a slash at the end.`,
    );
  if (one.search !== other.search)
    reasons.push(
      `Signed with the query ${one.search || "left out"}, seen with ${other.search || "none"}: it counts as it was sent, not decoded and not sorted.`,
    );
  if (reasons.length === 0)
    reasons.push("The URLs are written differently: they must be the same to the character.");
  return reasons;
}

function parameterReasons(ours: Parameters, theirs: Parameters): string[] {
  const names = (list: readonly (readonly [string, string])[]) =>
    list.map(([name]) => name).join(", ");
  const missing = [...ours].filter(([name]) => !theirs.has(name));
  const extra = [...theirs].filter(([name]) => !ours.has(name));
  const changed = [...ours].filter(([name, value]) => (theirs.get(name) ?? value) !== value);
  const empty = missing.filter(([, value]) => value === "");
  const reasons: string[] = [];
  if (missing.length > 0 && theirs.size === 0)
    reasons.push("The app saw no parameters: the form was not parsed before the validator ran.");
  else if (missing.length > 0 && missing.length === empty.length)
    reasons.push(
      `Missing, all of them empty: ${names(missing)}. Empty parameters are signed, too.`,
    );
  else if (missing.length > 0) reasons.push(`Missing: ${names(missing)}.`);
  if (extra.length > 0)
    reasons.push(
      `Not sent by Twilio: ${names(extra)}. Something added them before the validator ran.`,
    );
  for (const [name, value] of changed) {
    const seen = theirs.get(name) ?? "";
    const why =
      seen.trim() === value.trim()
        ? " (blanks were trimmed or added)"
        : seen.replaceAll("+", " ") === value || seen === value.replaceAll("+", " ")
          ? " (a + was taken for a blank, or the other way round)"
          : "";
    reasons.push(
      `${name} was sent as ${JSON.stringify(value)}, seen as ${JSON.stringify(seen)}${why}.`,
    );
  }
  return reasons;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
