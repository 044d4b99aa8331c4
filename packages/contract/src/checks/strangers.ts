import { fitting } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { Operation, Parameter } from "../document/operation.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";

/** Statuses that keep a stranger's resource to itself. */
const KEPT: ReadonlySet<number> = new Set([401, 403, 404]);

/** Parents and identifiers that are well-formed and wrong, and another account's credentials. */
export function strangers(subject: Subject): readonly Probe[] {
  return callable(subject).flatMap((operation) => [
    ...operation.pathParameters.map((parameter) => throughStranger(subject, operation, parameter)),
    ...withOtherLogin(subject, operation),
  ]);
}

function throughStranger(subject: Subject, operation: Operation, parameter: Parameter): Probe {
  const { name, schema } = parameter;
  const known =
    { ...subject.parents, [subject.resource.key ?? ""]: subject.item ?? "" }[name] ?? "";
  const other = subject.otherParents[name];
  const isParent = name in subject.parents;
  return probe<string>({
    operation,
    about: isParent ? `another ${name}` : `an unknown ${name}`,
    describe: (value) => `${name} ${value}`,
    // A collection of another parent that exists is the caller's to read; its children are not this parent's.
    examples:
      other !== undefined && subject.resource.key !== undefined && isChild(operation, subject)
        ? [other]
        : [],
    inputs:
      schema.pattern === undefined
        ? likeIt(known)
        : fitting(schema)
            .map(String)
            .filter((value) => value !== known),
    run: async (value, session) => {
      const call = callOf(subject, operation);
      const form = operation === subject.resource.create ? { form: subject.spare ?? [] } : {};
      const { answer } = await session.send({
        ...call,
        ...form,
        path: { ...call.path, [name]: value },
      });
      session.check(
        "resource_hierarchy",
        KEPT.has(answer.status),
        () => `${name} ${value} is not the right one and was answered ${answer.status}`,
      );
    },
  });
}

function isChild(operation: Operation, { resource }: Subject): boolean {
  return operation.pathParameters.some(({ name }) => name === resource.key);
}

/** Identifiers of the same prefix and length: the document has no pattern for them. */
function likeIt(known: string): fc.Arbitrary<string> {
  return fc
    .string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 })
    .map((digits) => known.slice(0, 2) + digits)
    .filter((value) => value !== known);
}

function withOtherLogin(subject: Subject, operation: Operation): readonly Probe[] {
  const { other } = subject;
  if (other === undefined) return [];
  return [
    probe<null>({
      operation,
      about: "another account's credentials",
      examples: [null],
      run: async (_, session) => {
        const form = operation === subject.resource.create ? { form: subject.spare ?? [] } : {};
        const { answer } = await session.send(
          callOf(subject, operation, { ...form, login: other }),
        );
        session.check(
          "namespace_rule",
          KEPT.has(answer.status),
          () => `another account was answered ${answer.status}`,
        );
      },
    }),
  ];
}
