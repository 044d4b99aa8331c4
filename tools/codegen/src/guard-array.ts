import type { GuardContext } from "./guard-context.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Statements that test an array called `list`, `undefined` if there is nothing to test. */
export function arrayBody(context: GuardContext, schema: SchemaNode): string | undefined {
  const { minItems = 0, maxItems, prefixItems = [], items, contains } = schema;
  const lines: string[] = [];
  if (minItems > 0) lines.push(`if (list.length < ${minItems}) return false;`);
  if (maxItems !== undefined) lines.push(`if (list.length > ${maxItems}) return false;`);
  prefixItems.forEach((item, index) => {
    const test = context.call(item, `list[${index}]`);
    lines.push(`if (list.length > ${index} && !${test}) return false;`);
  });
  const test = items === undefined ? "true" : context.expression(items, "item");
  if (test !== "true") {
    lines.push(`for (let index = ${prefixItems.length}; index < list.length; index++) {`);
    if (test !== "false") lines.push("  const item = list[index];");
    lines.push(test === "false" ? "  return false;" : `  if (!(${test})) return false;`, "}");
  }
  if (schema.uniqueItems)
    lines.push(`if (!${context.module.runtime("isUnique")}(list)) return false;`);
  if (contains !== undefined) {
    const { minContains = 1, maxContains } = schema;
    const limits = [
      `count < ${minContains}`,
      ...(maxContains === undefined ? [] : [`count > ${maxContains}`]),
    ];
    lines.push(
      `const count = list.filter((item) => ${context.call(contains, "item")}).length;`,
      `if (${limits.join(" || ")}) return false;`,
    );
  }
  return lines.length === 0
    ? undefined
    : [...lines, "return true;"].map((line) => `  ${line}\n`).join("");
}
