import { child } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject } from "@shortcodes/openapi-reader/located";
import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { readOperations } from "@shortcodes/openapi-reader/operations";
import { type Place, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { type Answer, answersOf } from "./client-answers.ts";

/** A property at the root of an answer in XML. */
interface RootProperty {
  readonly name: string;
  readonly value: Json;
  readonly place: Place;
  readonly answer: Answer;
}

/**
 * Names of the schemas that have between them every property at the root of an answer in XML. The client reads all answers by the
 * plans of these together, so a property must have the same form in each answer.
 */
export function xmlSchemas(source: NamedDocument): string[] {
  const known = new Map<string, RootProperty>();
  for (const property of rootProperties(source)) {
    const { name, value, place } = property;
    if (isObject(value) && value.type === "array")
      throw unsupported(
        place,
        `the list ${name} is at the root of an answer in XML`,
        "put it into an element: read by the same plan, every other answer would have an empty list",
      );
    const first = known.get(name) ?? property;
    if (formOf(value) !== formOf(first.value))
      throw unsupported(
        place,
        `the XML form of ${name} differs from ${first.place.pointer}`,
        "the client reads all XML of a document by one plan: make both alike, or rename one",
      );
    known.set(name, first);
  }
  const names = [...known.values()].flatMap(({ answer }) => answer.component ?? []);
  return [...new Set(names)].toSorted();
}

function rootProperties(source: NamedDocument): RootProperty[] {
  const answers = readOperations(source)
    .filter(({ webhook }) => !webhook)
    .flatMap((operation) => answersOf(operation))
    .filter(({ media }) => media.endsWith("xml"))
    // The last error is the most general, so that the operations share it.
    .toSorted((left, right) => Number(right.status) - Number(left.status));
  return answers.flatMap((answer) => {
    const schema = answer.schema as JsonObject;
    const { value: root, pointer } = follow(source, schema, child(answer.pointer, "schema"));
    if (!isObject(root.properties)) return [];
    return Object.entries(root.properties).map(([name, value]) => {
      const place = { file: source.file, pointer: child(pointer, "properties", name) };
      return { name, value, place, answer };
    });
  });
}

/** A schema without what does not change how its XML is read. */
function formOf(schema: Json): string {
  const told = new Set(["description", "enum", "example", "examples", "title"]);
  return JSON.stringify(schema, (key, inner: Json) => (told.has(key) ? undefined : inner));
}
