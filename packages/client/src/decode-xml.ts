import { decode, type Plan } from "@shortcodes/xml";

/** The plan of each schema, in that order. */
export type PlansOf<Schemas extends readonly string[], Plans> = {
  readonly [Index in keyof Schemas]: Plans[Schemas[Index] & keyof Plans];
};

/** The value of an answer by the plans of its document. All have the same root; what is in it says which answer it is. */
export function decodeXml(
  plans: readonly [Plan<unknown>, ...Plan<unknown>[]],
  text: string,
): unknown {
  return decode({ ...plans[0], fields: plans.flatMap(({ fields = [] }) => fields) }, text);
}
