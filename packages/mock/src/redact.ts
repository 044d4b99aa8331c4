const SECRET = String.raw`(?:token|secret|password|api(?:[_-]|%5f)?key)`;
const SECRET_NAME = new RegExp(`${SECRET}|authorization$|^(?:set-)?cookie$|^twilio-client-`, "i");
/** `://` and what follows it, plain or percent-encoded, up to where the user part of a URL ends at the latest. */
const BEFORE_USER = String.raw`((?:%(?:25)*3a|:)(?:%(?:25)*2f|/){2})`;
const USER_CHARACTER = String.raw`(?!%(?:25)*2f)[^/\s?#"<>]`;

const RULES: readonly (readonly [RegExp, string])[] = [
  // In quotes or between tags, an & of the user part separates nothing.
  [/(["'>][a-z][a-z\d+.-]*:\/\/)[^/\s?#"'<>]*@/gi, "$1…@"],
  // Elsewhere the user part goes on to its last @, but not into the next pair of a form.
  [
    new RegExp(
      String.raw`${BEFORE_USER}(?:(?!&[\w.%+-]*=)${USER_CHARACTER})*(?:%(?:25)*40|@)`,
      "gi",
    ),
    "$1…@",
  ],
  // Values whose names say that they are secrets: in JSON, in a form, in a form within another.
  [new RegExp(String.raw`(${SECRET}"\s*:\s*")(?:[^"\\]|\\.)*`, "gi"), "$1[redacted]"],
  [new RegExp(String.raw`(${SECRET}=)[^&"\s]+`, "gi"), "$1[redacted]"],
  [new RegExp(String.raw`(${SECRET}%(?:25)*3d)(?:(?!%(?:25)*26)[^&"\s])+`, "gi"), "$1[redacted]"],
];
const CUT_USER = new RegExp(`${BEFORE_USER}(?:${USER_CHARACTER})*$`, "i");

/** Takes out the user part of URLs and the values of secrets. */
export function redact(text: string): string {
  return RULES.reduce((shown, [pattern, by]) => shown.replaceAll(pattern, by), text);
}

/** What `--data` names: up to the last @, as an unescaped password may have any character. */
export function redactData(data: string): string {
  return redact(data.replace(/^(\w+:\/\/).*@/s, "$1…@"));
}

/** The first characters of a text, without what may be a user part whose @ was cut off: later nothing would tell. */
export function redactedStart(text: string, length: number): string {
  if (text.length <= length) return redact(text);
  return redact(text.slice(0, length)).replace(CUT_USER, (end, scheme: string) =>
    end.includes("@") ? end : `${scheme}…`,
  );
}

/** Whether a header or a property of this name is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}
