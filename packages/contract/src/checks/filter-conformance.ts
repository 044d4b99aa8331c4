import { successOf } from "@shortcodes/openapi-reader/operations";
import { valueAt } from "../document/runtime-expression.ts";
import { scalarOf } from "../document/scalars.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callOf, idsOf, itemsOf, queryOf, type Subject } from "../run/subject.ts";

/** Filters are the list parameters that are named like a property of the items. */
export function filterConformance(subject: Subject): readonly Probe[] {
  const { list, items } = subject.resource;
  if (list === undefined || items === undefined) return [];
  const [example] = Object.values(successOf(list)[1].bodies).flatMap(({ examples }) => examples);
  const filters = queryOf(list).filter(
    ({ name }) => scalarOf(valueAt(example, [...items.array, "0"]), name) !== undefined,
  );
  return filters.map(({ name }) =>
    probe<number>({
      operation: list,
      about: `${name} of an item`,
      examples: [0, 1, 2, 3],
      run: async (index, session) => {
        const all = await session.send(callOf(subject, list));
        const item = itemsOf(all, items.array)[index];
        const wanted = scalarOf(item, name);
        if (typeof wanted !== "string" || wanted === "") return;
        const found = await session.send(callOf(subject, list, { query: [[name, wanted]] }));
        const id = idsOf(subject, all)?.[index] ?? "";
        session.check(
          "filter_conformance",
          idsOf(subject, found)?.includes(id) === true,
          () => `${name}=${wanted} does not find ${id}`,
        );
        const others = itemsOf(found, items.array).filter(
          (other) => !String(scalarOf(other, name)).includes(wanted),
        );
        session.check(
          "filter_conformance",
          others.length === 0,
          () =>
            `${name}=${wanted} finds ${others.map((other) => scalarOf(other, name)).join(", ")}`,
        );
      },
    }),
  );
}
