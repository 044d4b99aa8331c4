import { FORM } from "@shortcodes/openapi-reader/operations";
import { isItem, operationsOf } from "../document/resource.ts";
import type { Call } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, type Subject } from "../run/subject.ts";
import { isDestructive } from "../target/wire-request.ts";

/** OPTIONS and HEAD are left out: a server may answer them everywhere. */
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Each method that a path does not have, once for each operation of the path. */
export function unsupportedMethod(subject: Subject): readonly Probe[] {
  const { document, resource, item, writable } = subject;
  const known = operationsOf(resource).filter((one) => !isItem(one) || item !== undefined);
  return known.flatMap((operation) => {
    const allowed = document.operations
      .filter(({ path }) => path === operation.path)
      .map(({ method }) => method.toUpperCase());
    const examples = METHODS.filter((method) => !allowed.includes(method)).filter(
      (method) => writable || !isDestructive(method),
    );
    if (examples.length === 0) return [];
    return probe<string>({
      check: "unsupported_method",
      operation,
      about: "an unsupported method",
      describe: (method) => `${method}, which the path does not support`,
      examples,
      run: async (method, { send, check, checkStatus }) => {
        const done = await send(operation, { method });
        const allow = done.headers.get("allow");
        checkStatus(done, 405);
        check(allow !== null, "405 without Allow");
        check(
          isListOf(allow ?? "", allowed),
          `Allow is '${allow ?? ""}', expected ${allowed.join(", ")}`,
          "allow_header_conformance",
        );
      },
    });
  });
}

function isListOf(allow: string, allowed: readonly string[]): boolean {
  const named = allow.split(",").map((method) => method.trim());
  return (
    allowed.every((method) => named.includes(method)) &&
    named.every((method) => [...allowed, "HEAD", "OPTIONS"].includes(method))
  );
}

/** Far more than all documented properties together can need. */
const LARGE_BODY_CHARACTERS = 131_072;

type Body = NonNullable<Call["body"]>;

/** Bodies that are not forms: in type, and in size. */
export function formBodies(subject: Subject): readonly Probe[] {
  return callable(subject).flatMap((operation) => {
    const [first] = operation.form ?? [];
    if (first === undefined) return [];
    const refusal = (
      check: "unsupported_media_type" | "payload_too_large",
      about: string,
      wanted: 413 | 415,
      examples: readonly Body[],
    ) =>
      probe<Body>({
        check,
        operation,
        about,
        describe: ({ mediaType }) => `${about}: ${mediaType}`,
        examples,
        run: async (body, session) => {
          const done = await session.send(operation, { body });
          if (operation.responses[wanted] !== undefined) session.checkStatus(done, wanted);
          else session.check(done.status >= 400, `answered ${done.status}`);
        },
      });
    return [
      refusal("unsupported_media_type", "a body that is not a form", 415, foreign(first.name)),
      refusal("payload_too_large", "a body of 128 KiB", 413, [
        { mediaType: FORM, text: `${first.name}=${"0".repeat(LARGE_BODY_CHARACTERS)}` },
      ]),
    ];
  });
}

function foreign(name: string): readonly Body[] {
  const part = `Content-Disposition: form-data; name="${name}"\r\n\r\nx`;
  return [
    { mediaType: "application/json", text: JSON.stringify({ [name]: "x" }) },
    { mediaType: "text/xml", text: `<${name}>x</${name}>` },
    { mediaType: "text/plain", text: `${name}=x` },
    { mediaType: "multipart/form-data; boundary=b", text: `--b\r\n${part}\r\n--b--` },
  ];
}
