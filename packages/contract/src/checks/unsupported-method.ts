import { isItem, operationsOf } from "../document/resource.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callOf, type Subject } from "../run/subject.ts";
import { isDestructive } from "../target/wire-request.ts";

/** OPTIONS and HEAD are left out: a server may answer them everywhere. */
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Each method that a path does not have, once for each operation of the path. */
export function unsupportedMethod(subject: Subject): readonly Probe[] {
  const all = subject.document.operations;
  const known = operationsOf(subject.resource).filter(
    (operation) => !isItem(operation) || subject.item !== undefined,
  );
  return known.flatMap((operation) => {
    const allowed = all
      .filter(({ path }) => path === operation.path)
      .map(({ method }) => method.toUpperCase());
    const others = METHODS.filter((method) => !allowed.includes(method));
    const sendable = others.filter((method) => subject.writable || !isDestructive(method));
    if (sendable.length === 0) return [];
    return [
      probe<string>({
        operation,
        about: "a method that the path does not have",
        describe: (method) => `${method}, which the path does not have`,
        examples: sendable,
        run: async (method, session) => {
          const done = await session.send(callOf(subject, operation, { method }));
          const { headers } = done.answer;
          const allow = headers.get("allow") ?? "";
          session.checkStatus("unsupported_method", done, 405);
          session.check("unsupported_method", headers.has("allow"), () => "405 without Allow");
          session.check(
            "allow_header_conformance",
            isListOf(allow, allowed),
            () => `Allow is '${allow}'; the document has ${allowed.join(", ")}`,
          );
        },
      }),
    ];
  });
}

function isListOf(allow: string, allowed: readonly string[]): boolean {
  const named = allow.split(",").map((method) => method.trim());
  return (
    allowed.every((method) => named.includes(method)) &&
    named.every((method) => [...allowed, "HEAD", "OPTIONS"].includes(method))
  );
}
