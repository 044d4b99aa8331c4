import { FORM } from "@shortcodes/openapi-reader/operations";
import { type Probe, probe } from "../run/probe.ts";
import type { Call } from "../run/call.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";

/** Far more than all documented properties together can need. */
const LARGE_BODY_CHARACTERS = 131_072;

type Body = NonNullable<Call["body"]>;

/** Bodies that are no form: in type, and in size. */
export function formBodies(subject: Subject): readonly Probe[] {
  return callable(subject).flatMap((operation) => {
    const [first] = operation.form ?? [];
    if (first === undefined) return [];
    const refusal = (
      name: "unsupported_media_type" | "payload_too_large",
      about: string,
      wanted: 413 | 415,
      bodies: readonly Body[],
    ) =>
      probe<Body>({
        operation,
        about,
        describe: ({ mediaType }) => `${about}: ${mediaType}`,
        examples: bodies,
        run: async (body, session) => {
          const done = await session.send(callOf(subject, operation, { body }));
          const { status } = done.answer;
          if (operation.responses[wanted] !== undefined) session.checkStatus(name, done, wanted);
          else session.check(name, status >= 400, () => `answered ${status}`);
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
  return [
    { mediaType: "application/json", text: JSON.stringify({ [name]: "x" }) },
    { mediaType: "text/xml", text: `<${name}>x</${name}>` },
    { mediaType: "text/plain", text: `${name}=x` },
    {
      mediaType: "multipart/form-data; boundary=b",
      text: `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n--b--\r\n`,
    },
  ];
}
