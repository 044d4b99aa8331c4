import { fitting } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import { isItem } from "../document/resource.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, fullCallOf, type Subject } from "../run/subject.ts";
import { KEPT } from "./logins.ts";

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
  const call = fullCallOf(subject, operation);
  const known = call.path[name] ?? "";
  const other = subject.otherParents[name];
  const isParent = name in subject.parents;
  return probe<string>({
    operation,
    about: isParent ? `another ${name}` : `an unknown ${name}`,
    describe: (value) => `${name} ${value}`,
    // A collection of another parent that exists is the caller's to read; its children are not this parent's.
    examples: other !== undefined && isItem(operation) ? [other] : [],
    // Where the document has no pattern: of the same prefix and length.
    inputs: (schema.pattern === undefined
      ? DIGITS.map((digits) => known.slice(0, 2) + digits)
      : fitting(schema).map(String)
    ).filter((value) => value !== known),
    run: async (value, session) => {
      const { answer } = await session.send({ ...call, path: { ...call.path, [name]: value } });
      session.check(
        "resource_hierarchy",
        KEPT.has(answer.status),
        () => `${name} ${value} is not the right one and was answered ${answer.status}`,
      );
    },
  });
}
