/** For each parameter of a form, a property of the row that can have its values. */
export type PropertiesOf<Form, Row> = {
  readonly [K in keyof Form]-?: {
    [P in keyof Row]: NonNullable<Form[K]> extends NonNullable<Row[P]> ? P : never;
  }[keyof Row];
};

/** What a form changes in a row. An empty value clears a URL; nothing else may be empty. */
export function changesOf<Form extends object, Row>(
  form: Form,
  properties: PropertiesOf<Form, Row>,
): Partial<Row> {
  const changed: Partial<Record<keyof Row, unknown>> = {};
  for (const parameter in properties) {
    const value = form[parameter];
    if (value !== undefined) changed[properties[parameter]] = value === "" ? null : value;
  }
  return changed as Partial<Row>;
}
