import { encode, type Field, type Plan } from "@shortcodes/xml";
import type { ApiDocument } from "./document.ts";
import { itemsOf, memoryOf, withoutItems } from "./items.ts";
import type { Route } from "./route.ts";

const XML = "application/xml";

/** By component; the value's type is that of the component, so that no one type fits all. */
// oxlint-disable-next-line typescript/no-explicit-any -- a plan takes what its component describes, which `check` has seen to
type Plans = Readonly<Record<string, Plan<any>>>;

/**
 * Writes the bodies of a document: text as it is, XML by the plan of its component, JSON. An item of a list is written once.
 */
export function createEncoder(plans: Plans = {}): ApiDocument["encode"] {
  const write = (route: Route, status: number, body: unknown): string => {
    if (route.mediaType !== XML) return JSON.stringify(body);
    // An injected fault may have a status that the document does not name: all refusals of a document are written alike.
    const component = route.bodies[status] ?? Object.values(route.bodies).at(-1);
    return encode(planOf(plans, component), body);
  };
  return (route, status, body) => {
    if (typeof body === "string") return body;
    const { items, mediaType } = route;
    if (items === undefined || status >= 300) return write(route, status, body);
    const page = write(route, status, withoutItems(items.at, body));
    const itemPlan = mediaType === XML ? itemPlanOf(plans, route, status) : undefined;
    const texts = itemsOf(items.at, body).map((item) => {
      const memory = memoryOf(item) ?? {};
      memory.text ??= itemPlan === undefined ? JSON.stringify(item) : flat(encode(itemPlan, item));
      return memory.text;
    });
    return itemPlan === undefined ? intoJson(page, items.at, texts) : intoXml(page, texts);
  };
}

/** The same text in one piece: what was put together is a tree, which would be walked again for each list it is part of. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

/** Into the last empty array of that name; inside of texts a quote has a backslash before it. */
function intoJson(page: string, at: readonly string[], items: readonly string[]): string {
  const place = page.lastIndexOf(`"${at.at(-1)}":[]`) + `"${at.at(-1)}":[`.length;
  return between(page.slice(0, place), items, ",", page.slice(place));
}

/** Into the last empty element: the list is all that follows its attributes. */
function intoXml(page: string, items: readonly string[]): string {
  if (items.length === 0) return page;
  const end = page.lastIndexOf("/>");
  const [, name] = /^<([\w:.-]+)/.exec(page.slice(page.lastIndexOf("<", end))) ?? [];
  return between(`${page.slice(0, end)}>`, items, "", `</${name}>${page.slice(end + 2)}`);
}

/** Puts the items between two texts in one step: each further one would copy them all. */
function between(start: string, items: readonly string[], separator: string, rest: string): string {
  const [first] = items;
  if (first === undefined) return start + rest;
  const led = items.with(0, start + first);
  return led.with(-1, led.at(-1) + rest).join(separator);
}

/** How one item of a list is written: the list's own field, as an element. */
function itemPlanOf(plans: Plans, { bodies, items }: Route, status: number): Plan<unknown> {
  let field: Field | undefined = planOf(plans, bodies[status]);
  for (const key of items?.at ?? []) field = field?.fields?.find((one) => one.key === key);
  if (field === undefined) throw new Error(`no XML plan for the items of ${bodies[status]}`);
  return { ...field, as: "element", declaration: "" };
}

function planOf(plans: Plans, component: string | undefined): Plan<unknown> {
  const plan = component === undefined ? undefined : plans[component];
  if (plan === undefined)
    throw new Error(`no XML plan for the component ${component ?? "?"}: run \`pnpm generate\``);
  return plan;
}
