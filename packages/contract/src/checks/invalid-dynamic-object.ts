import fc from "fast-check";
import { isItem } from "../document/resource.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";
import { fillPath } from "../target/wire-request.ts";

/** Changes of an identifier, escaped as they are sent. The first five are RESTler's. */
const MANGLINGS: readonly ((id: string) => string)[] = [
  (id) => `${id}?x`.replace("?", "%3F"),
  (id) => `${id}%2F%3F%2F`,
  (id) => `${id}%3F%3F`,
  (id) => `${id}${id}`,
  () => "{}",
  (id) => id.toLowerCase(),
  (id) => id.slice(0, -1),
  (id) => `${id}0`,
  (id) => `%20${id}`,
  (id) => `${id}%00`,
  (id) => `${id}%0A`,
  (id) => `${id}%E0%A4%A`,
  () => "%",
  () => "__proto__",
  () => "constructor",
  () => "%2e%2e%2f%2e%2e",
  (id) => `${id}'%20OR%201=1--`,
  (id) => `${id};x`,
  (id) => `${id}.xyz`,
];

/** Identifiers that a careless router or query takes for others. */
export function invalidDynamicObject(subject: Subject): readonly Probe[] {
  const { item, resource } = subject;
  const { key } = resource;
  if (item === undefined || key === undefined) return [];
  return callable(subject)
    .filter(isItem)
    .map((operation) =>
      probe<string>({
        operation,
        about: "a mangled identifier",
        describe: (id) => `identifier ${id}`,
        examples: MANGLINGS.map((mangle) => mangle(item)).filter((id) => id !== item),
        inputs: fc
          .tuple(
            fc.nat(item.length),
            fc.constantFrom("%00", "%2F", "%25", "~", "%F0%9F%98%80", "-", ".", "*"),
          )
          .map(([at, text]) => item.slice(0, at) + text + item.slice(at)),
        run: async (id, session) => {
          const template = operation.path.replace(
            `{${key}}`,
            id.replaceAll("{", "%7B").replaceAll("}", "%7D"),
          );
          const target = fillPath(template, subject.parents);
          const done = await session.send(callOf(subject, operation, { target }));
          session.check(
            "invalid_dynamic_object",
            !isSuccess(done),
            () => `${id} was answered ${done.answer.status}`,
          );
        },
      }),
    );
}
