import { fitting } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import { isItem, keyOf } from "../document/resource.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, formOf, type Subject } from "../run/subject.ts";
import { fillPath } from "../target/wire-request.ts";
import { KEPT } from "./logins.ts";

/** Changes of an identifier, escaped as they are sent. The first five are RESTler's. */
const MANGLINGS: readonly ((id: string) => string)[] = [
  (id) => `${id}%3Fx`,
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

const MARK = fc.constantFrom("%00", "%2F", "%25", "~", "%F0%9F%98%80", "-", ".", "*");

/** Identifiers that a careless router or query takes for others. */
export function invalidDynamicObject(subject: Subject): readonly Probe[] {
  if (subject.item === undefined) return [];
  const item = encodeURIComponent(subject.item);
  return callable(subject)
    .filter(isItem)
    .map((operation) =>
      probe<string>({
        check: "invalid_dynamic_object",
        operation,
        about: "a modified identifier",
        describe: (id) => `identifier ${id}`,
        examples: MANGLINGS.map((mangle) => mangle(item)).filter((id) => id !== item),
        inputs: fc
          .tuple(fc.nat(item.length), MARK)
          .map(([at, text]) => item.slice(0, at) + text + item.slice(at)),
        run: async (id, { send, check }) => {
          const escaped = id.replaceAll("{", "%7B").replaceAll("}", "%7D");
          const template = operation.path.replace(`{${keyOf(operation)}}`, escaped);
          const done = await send(operation, { target: fillPath(template, subject.parents) });
          check(!isSuccess(done), `${id} was answered with ${done.status}`);
        },
      }),
    );
}

const HEX = fc.constantFrom(..."0123456789abcdef");
const DIGITS = fc.string({ unit: HEX, minLength: 32, maxLength: 32 });

/** Parents and identifiers that are well-formed and wrong. */
export function strangers(subject: Subject): readonly Probe[] {
  return callable(subject).flatMap((operation) =>
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => throughStranger(subject, operation, parameter)),
  );
}

function throughStranger(subject: Subject, operation: Operation, parameter: Parameter): Probe {
  const { name, schema } = parameter;
  const call = callOf(subject, operation, formOf(subject, operation));
  const known = call.path[name] ?? "";
  const other = subject.otherParents[name];
  // Where the document has no pattern: of the same prefix and length.
  const likeKnown = DIGITS.map((digits) => known.slice(0, 2) + digits);
  const values = schema.pattern === undefined ? likeKnown : fitting(schema).map(String);
  return probe<string>({
    check: "resource_hierarchy",
    operation,
    about: name in subject.parents ? `another ${name}` : `an unknown ${name}`,
    describe: (value) => `${name} ${value}`,
    // A collection of another parent that exists is the caller's to read; its children are not this parent's.
    examples: other !== undefined && isItem(operation) ? [other] : [],
    inputs: values.filter((value) => value !== known),
    run: async (value, { send, check }) => {
      const done = await send(operation, { ...call, path: { ...call.path, [name]: value } });
      const finding = `${name} ${value} is wrong but was answered with ${done.status}`;
      check(KEPT.has(done.status), finding);
    },
  });
}
