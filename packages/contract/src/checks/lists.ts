import type { Operation } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { examplesOf } from "../document/resource.ts";
import { evaluate, valueAt } from "../document/runtime-expression.ts";
import { scalarOf, scalarsOf } from "../document/scalars.ts";
import { type Call, type Exchange, isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { idsOf, itemsOf, queryOf, sizeParameters, type Subject } from "../run/subject.ts";
import { fillPath } from "../target/wire-request.ts";
import { overMaximum } from "../values/fitting-pairs.ts";

/** Most pages followed in one walk: longer lists are walked so far, and a list that never ends repeats items by then. */
const MAX_PAGES = 200;
/** Most values in a sentence of the report. */
const MAX_VALUES = 5;
const DAY_MS = 86_400_000;

/** Walks of the list by `x-href`, for each parameter that says the size of a page. */
export function pageWalk(subject: Subject): readonly Probe[] {
  const { list, items } = subject.resource;
  if (list === undefined || items?.nextPage === undefined) return [];
  const { nextPage } = items;
  return sizeParameters(subject).map(({ name, schema: { maximum } }) => {
    const pageOf = (size: number | undefined) => ({ query: [[name, String(size)] as const] });
    return probe<number>({
      check: "page_walk",
      operation: list,
      about: `pages by ${name}`,
      describe: (size) => `pages of ${size} by ${name}`,
      examples: [1, 2, 3],
      inputs: fc.integer({ min: 1, max: 12 }),
      run: async (size, session) => {
        const { send, check } = session;
        const whole = await send(list, pageOf(maximum));
        const pages = await walk(list, pageOf(size), nextPage, session);
        const ids = pages.map((page) => idsOf(subject, page) ?? []);
        const seen = ids.flat();
        const repeated = seen.filter((id, index) => seen.indexOf(id) !== index);
        check(repeated.length === 0, `repeated: ${formatValues(repeated)}`);
        const sizes = ids.map(({ length }) => length);
        check(
          sizes.every((one, index) => one === size || (one < size && index === sizes.length - 1)),
          `pages of ${sizes.join(", ")} items`,
        );
        // Longer lists than one page holds are walked too, but there is nothing to compare them with.
        const isWhole = nextOf(whole, nextPage) === undefined;
        const all = idsOf(subject, whole) ?? [];
        const expected = pages.length < MAX_PAGES ? all : all.slice(0, seen.length);
        check(
          !isWhole || seen.join() === expected.join(),
          `the pages have ${seen.join(", ") || "nothing"}, expected ${expected.join(", ")} as on one page`,
        );
      },
    });
  });
}

async function walk(list: Operation, first: Partial<Call>, nextPage: string, session: Session) {
  const { send, check, origin } = session;
  const pages: Exchange[] = [];
  for (let call = first; ;) {
    const page = await send(list, call);
    if (pages.length > 0) {
      check(isSuccess(page), `the next page was answered with ${page.status}`);
      if (!isSuccess(page)) return pages;
    }
    pages.push(page);
    const next = nextOf(page, nextPage);
    if (next === undefined) return pages;
    const target = relative(next, origin);
    check(target !== undefined, `the next page is on another host: ${next}`);
    if (target === undefined || pages.length >= MAX_PAGES) return pages;
    call = { target };
  }
}

function nextOf(page: Exchange, nextPage: string): string | undefined {
  const next = evaluate(nextPage, { path: page.call.path, body: page.value });
  return typeof next === "string" && next !== "" ? next : undefined;
}

/** Path and query of a URL; undefined for another host, which must not get the credentials. */
function relative(url: string, origin: string): string | undefined {
  const absolute = URL.canParse(url, origin) ? new URL(url, origin) : undefined;
  return absolute?.origin === origin ? absolute.pathname + absolute.search : undefined;
}

/**
 * Filters are the list parameters that are named like a property of the items. `<` and `>` behind the name make it a bound, inclusive;
 * the name alone then takes a whole day in GMT (Twilio docs, "Messages": `DateSent`), whatever time the value has.
 */
export function filterConformance(subject: Subject): readonly Probe[] {
  const { list, items } = subject.resource;
  if (list === undefined || items === undefined) return [];
  const firstItem = valueAt(examplesOf(list)[0], [...items.array, "0"]);
  const query = queryOf(list);
  const filters = query.filter(({ name }) => scalarOf(firstItem, propertyOf(name)) !== undefined);
  const isDay = (filter: string) => query.some(({ name }) => name === `${filter}<`);
  return filters.map(({ name }) =>
    probe<number>({
      check: "filter_conformance",
      operation: list,
      about: `${name} of an item`,
      examples: [0, 1, 2, 3],
      run: async (index, { send, check }) => {
        const all = await send(list);
        const property = propertyOf(name);
        const wanted = scalarOf(itemsOf(all, items.array)[index], property);
        if (typeof wanted !== "string" || wanted === "") return;
        const found = await send(list, { query: [[name, wanted]] });
        const id = idsOf(subject, all)?.[index] ?? "";
        const hasItem = idsOf(subject, found)?.includes(id) === true;
        check(hasItem, `${name}=${wanted} does not find ${id}`);
        const others = itemsOf(found, items.array)
          .map((item) => String(scalarOf(item, property)))
          .filter((value) =>
            isDay(name) ? dayOf(value) !== dayOf(wanted) : !isFound(name, value, wanted),
          );
        check(others.length === 0, `${name}=${wanted} finds ${formatValues(others)}`);
      },
    }),
  );
}

function propertyOf(filter: string): string {
  return filter.replace(/[<>]$/, "");
}

function isFound(filter: string, value: string, wanted: string): boolean {
  if (filter.endsWith("<")) return Date.parse(value) <= Date.parse(wanted);
  if (filter.endsWith(">")) return Date.parse(value) >= Date.parse(wanted);
  return value.includes(wanted);
}

/** Days since 1970, in GMT; NaN, which equals none, for what is not a date. */
function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / DAY_MS);
}

/** Each value once, the first few only. */
function formatValues(values: readonly string[]): string {
  const distinct = [...new Set(values)];
  const more = distinct.length - MAX_VALUES;
  return distinct.slice(0, MAX_VALUES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Numbers over the maximum of each `x-clamp` parameter. */
export function clampConformance(subject: Subject): readonly Probe[] {
  const { list } = subject.resource;
  if (list === undefined) return [];
  return sizeParameters(subject).map(({ name, schema }) =>
    probe<string>({
      check: "clamp_conformance",
      operation: list,
      about: `${name} above its maximum`,
      describe: (value) => `${name}=${value}, above its maximum`,
      examples: [String((schema.maximum ?? 0) + 1), "5000"],
      inputs: overMaximum(schema),
      run: async (value, { send, check }) => {
        const maximum = await send(list, { query: [[name, String(schema.maximum)]] });
        const over = await send(list, { query: [[name, value]] });
        check(
          over.status === maximum.status && dataOf(over) === dataOf(maximum),
          `${name}=${value} and ${name}=${schema.maximum} have different answers: ${over.status}`,
        );
      },
    }),
  );
}

/** Everything but links to the list, which may repeat the number as it was sent. */
function dataOf(exchange: Exchange): string {
  const { operation, path } = exchange.call;
  const link = `${fillPath(operation.path, path)}?`;
  return JSON.stringify(
    scalarsOf(exchange.value).filter(([, value]) => !String(value).includes(link)),
  );
}
