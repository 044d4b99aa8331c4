import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("documents/", import.meta.url);

/** The documents by name, each read anew: some tools write into what they are given. */
export const names = readdirSync(folder).map((file) => file.replace(".openapi.json", ""));

export function read(name) {
  return JSON.parse(readFileSync(new URL(`${name}.openapi.json`, folder), "utf8"));
}

/** Whether the generated code of orval can be right: it gives the text of an XML answer the type of its object. */
export function isJsonOnly(name) {
  return !JSON.stringify(read(name)).includes('"application/xml"');
}

/** `[component, value]` of every example whose schema is a component. */
export function* examples(node) {
  if (typeof node !== "object" || node === null) return;
  const { schema, examples: all, ...rest } = node;
  if (schema?.$ref !== undefined && all !== undefined)
    for (const { value } of Object.values(all)) yield [schema.$ref.split("/").at(-1), value];
  for (const child of Object.values(rest)) yield* examples(child);
}

/** Every operation with its request, made of the examples, and the answer that the document shows for it. */
export function calls({ paths }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const { operationId, parameters = [], requestBody, responses } = operation;
      const values = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
      const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
      const [status, { content = {} }] = successes[0];
      const [type, answer] = Object.entries(content)[0] ?? [];
      const [form, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
      const sent = body && Object.values(body.examples)[0].value;
      return {
        operationId,
        url: path.replaceAll(/\{(\w+)\}/g, (_, name) => values[name]),
        init: {
          method: method.toUpperCase(),
          headers: {
            authorization: `Basic ${btoa("user:password")}`,
            ...(form && { "content-type": form }),
          },
          ...(body && {
            body:
              form === "application/json"
                ? JSON.stringify(sent)
                : String(new URLSearchParams(sent)),
          }),
        },
        statuses: successes.map(([one]) => Number(one)),
        status: Number(status),
        type,
        example: answer && Object.values(answer.examples)[0].value,
      };
    }),
  );
}
