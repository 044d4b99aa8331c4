export type Scalar = string | number | boolean | null;

/** One scalar of a value, by the name of the property that holds it, whatever its case: `SmsUrl` and `sms_url` are `smsurl`. */
export type NamedScalar = readonly [name: string, value: Scalar];

/** Every scalar in a value, in order; array items go by the name of the array. */
export function scalarsOf(value: unknown, name = ""): readonly NamedScalar[] {
  if (Array.isArray(value)) return value.flatMap((item) => scalarsOf(item, name));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, child]) => scalarsOf(child, foldName(key)));
  return value === undefined ? [] : [[name, value as Scalar]];
}

/** The scalar of that name, if there is exactly one such property. */
export function scalarOf(value: unknown, name: string): Scalar | undefined {
  const found = scalarsOf(value).filter(([key]) => key === foldName(name));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The one spelling of a name: Twilio's forms have `SmsUrl` where its JSON has `sms_url`. */
export function foldName(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}
