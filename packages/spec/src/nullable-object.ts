import { z } from "./zod.ts";

/** An object of Twilio's answers: all its properties are there, and any may be null. */
export function nullableObject<T extends Readonly<Record<string, z.ZodType>>>(properties: T) {
  const entries = Object.entries(properties).map(([name, schema]) => [name, schema.nullable()]);
  return z.object(Object.fromEntries(entries) as { [K in keyof T]: z.ZodNullable<T[K]> });
}
