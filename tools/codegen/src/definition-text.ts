import type { DefinitionContext } from "./definition-context.ts";
import { type Part, mainParts } from "./definition-parts.ts";
import { rareParts } from "./definition-rare.ts";
import { callText, objectText } from "./literal-text.ts";
import type { SchemaNode } from "./schema-node.ts";

/**
 * A schema as a call of what makes a `Definition` of it (packages/validation/src). Each keyword is handed over by the function that
 * tests it, so that a program carries those only that its schemas use.
 */
export function definitionText(context: DefinitionContext, schema: SchemaNode): string {
  const { module } = context;
  const type = typeText(schema);
  // Refuses what it does not know, whatever the type.
  context.format(schema);
  const rare = rareParts(context, schema, definitionText).map(
    (text): Part =>
      () =>
        text,
  );
  const [typed, loose] = mainParts(context, schema, definitionText);
  const [only, ...others] = [...typed, ...loose, ...rare];
  if (only === undefined) {
    if (type === '"string"') return `${module.runtime("text")}()`;
    return callText(module.runtime("any"), objectText([["type", type]]));
  }
  if (others.length === 0 && (typed.length > 0 || type === undefined))
    return only(type ?? "undefined");
  const parts = [only, ...others].map((part) => part("undefined"));
  return `${module.runtime("every")}(${[objectText([["type", type]]), ...parts].join(", ")})`;
}

function typeText({ types }: SchemaNode): string | undefined {
  return types === undefined ? undefined : JSON.stringify(types.length === 1 ? types[0] : types);
}
