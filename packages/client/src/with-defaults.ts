/** The own values where they are given, else the defaults. `undefined` means not given. */
export function withDefaults<Defaults extends object, Own extends object>(
  defaults: Defaults,
  own: Own,
): Omit<Defaults, keyof Own> & Own {
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...defaults, ...(Object.fromEntries(given) as Own) };
}
