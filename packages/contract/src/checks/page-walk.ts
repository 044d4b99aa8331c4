import fc from "fast-check";
import { evaluate } from "../document/runtime-expression.ts";
import type { Call } from "../run/call.ts";
import { type Exchange, isSuccess, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callOf, idsOf, sizeParameters, type Subject } from "../run/subject.ts";

/** Most pages followed in one walk, so that a list that never ends is a finding and not a hang. */
const MAX_PAGES = 200;

/** Walks of the list by `x-href`, for each parameter that says the size of a page. */
export function pageWalk(subject: Subject): readonly Probe[] {
  const { list, items } = subject.resource;
  if (list === undefined || items?.nextPage === undefined) return [];
  const { nextPage } = items;
  return sizeParameters(subject).map(({ name, schema: { maximum } }) => {
    const firstPage = (size: number | undefined) =>
      callOf(subject, list, { query: [[name, String(size)]] });
    return probe<number>({
      operation: list,
      about: `pages by ${name}`,
      describe: (size) => `pages of ${size} by ${name}`,
      examples: [1, 2, 3],
      inputs: fc.integer({ min: 1, max: 12 }),
      run: async (size, session) => {
        const whole = await session.send(firstPage(maximum));
        // Longer lists than one page holds are walked too, but there is nothing to compare them with.
        const complete = nextOf(whole, nextPage) === undefined;
        const pages = await walk(firstPage(size), nextPage, session);
        const ids = pages.map((page) => idsOf(subject, page) ?? []);
        const seen = ids.flat();
        const repeated = seen.filter((id, index) => seen.indexOf(id) !== index);
        session.check(
          "page_walk",
          repeated.length === 0,
          () => `repeated: ${[...new Set(repeated)].join(", ")}`,
        );
        const sizes = ids.map(({ length }) => length);
        session.check(
          "page_walk",
          sizes.every((one, index) => one === size || (one < size && index === sizes.length - 1)),
          () => `pages of ${sizes.join(", ")} items`,
        );
        const expected = idsOf(subject, whole) ?? [];
        session.check(
          "page_walk",
          !complete || seen.join() === expected.join(),
          () =>
            `the pages hold ${seen.join(", ") || "nothing"}; one page holds ${expected.join(", ")}`,
        );
      },
    });
  });
}

async function walk(first: Call, nextPage: string, session: Session): Promise<readonly Exchange[]> {
  const pages: Exchange[] = [];
  for (let call = first; ;) {
    const page = await session.send(call);
    if (pages.length > 0) {
      const { status } = page.answer;
      session.check("page_walk", isSuccess(page), () => `the next page was answered ${status}`);
      if (!isSuccess(page)) return pages;
    }
    pages.push(page);
    const next = nextOf(page, nextPage);
    if (next === undefined) return pages;
    session.check("page_walk", pages.length < MAX_PAGES, () => `no end after ${MAX_PAGES} pages`);
    const target = relative(next, session.origin);
    session.check(
      "page_walk",
      target !== undefined,
      () => `the next page is on another host: ${next}`,
    );
    if (target === undefined || pages.length >= MAX_PAGES) return pages;
    const { operation, path } = first;
    call = { operation, path, target };
  }
}

function nextOf(page: Exchange, nextPage: string): string | undefined {
  const next = evaluate(nextPage, { path: page.call.path, body: valueOf(page) });
  return typeof next === "string" && next !== "" ? next : undefined;
}

/** Path and query of a URL; undefined for another host, which must not get the credentials. */
function relative(url: string, origin: string): string | undefined {
  const absolute = URL.canParse(url, origin) ? new URL(url, origin) : undefined;
  return absolute?.origin === origin ? absolute.pathname + absolute.search : undefined;
}
