import { child } from "./json-pointer.ts";
import { follow, isObject, type Located } from "./located.ts";
import type { Json, NamedDocument } from "./openapi-document.ts";
import type { Operation } from "./operations.ts";
import { unsupported } from "./unsupported.ts";

/**
 * Every status an operation can answer with, and the schema of its body: the component's name, `""` for one without a name,
 * `null` where there is no body. `media` is the one media type of them all.
 */
export function clientAnswers(
  source: NamedDocument,
  operation: Operation,
): { media: string; answers: Record<string, string | null> } {
  const responses = follow(
    source,
    operation.value.responses,
    child(operation.pointer, "responses"),
  );
  const answers: Record<string, string | null> = {};
  let media: string | undefined;
  for (const [status, json] of Object.entries(responses.value)) {
    const response = follow(source, json, child(responses.pointer, status));
    const place = { file: source.file, pointer: child(responses.pointer, status) };
    if (!/^[1-5]\d\d$/.test(status))
      throw unsupported(place, `the client wants statuses, not ${status}`, "list each of them");
    const body = onlyBody(source, response);
    answers[status] = body === undefined ? null : body.component;
    if (body === undefined) continue;
    if (media !== undefined && media !== body.media)
      throw unsupported(
        place,
        `${body.media} stands beside ${media}`,
        "give each representation a path of its own",
      );
    if (body.media.endsWith("xml") && body.component === "")
      throw unsupported(
        place,
        "the schema of an XML body has no name",
        "put it under components/schemas",
      );
    media = body.media;
  }
  return { media: media ?? "*/*", answers };
}

function onlyBody(
  source: NamedDocument,
  response: Located,
): { media: string; component: string } | undefined {
  const content = response.value.content;
  const [entry, second] = Object.entries(isObject(content) ? content : {});
  if (second !== undefined)
    throw unsupported(
      { file: source.file, pointer: child(response.pointer, "content") },
      `the client cannot choose between ${entry?.[0]} and ${second[0]}`,
      "give each representation a path of its own",
    );
  if (entry === undefined) return undefined;
  const [media, description] = entry;
  return {
    media,
    component: componentName(isObject(description) ? description.schema : undefined),
  };
}

function componentName(schema: Json | undefined): string {
  const ref = isObject(schema) ? schema.$ref : undefined;
  return (typeof ref === "string" && /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1]) || "";
}
