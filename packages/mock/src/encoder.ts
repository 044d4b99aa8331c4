/** Writes values in the media types of the account resource: XML by the plan of its component, text as it is, JSON. */
export function encoder<Plan>(
  plans: Readonly<Record<string, Plan>>,
  encodeXml: (plan: Plan, value: unknown) => string,
) {
  return (mediaType: string, component: string | undefined, value: unknown): string => {
    if (typeof value === "string") return value;
    if (mediaType !== "application/xml") return JSON.stringify(value);
    const plan = component === undefined ? undefined : plans[component];
    if (plan === undefined)
      throw new Error(`no XML plan for the component ${component ?? "?"}: run \`pnpm generate\``);
    return encodeXml(plan, value);
  };
}
