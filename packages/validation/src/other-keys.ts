import type { Definition } from "./definition.ts";
import { pointerStep } from "./fields.ts";
import { isObject } from "./is-object.ts";

/**
 * Properties whose names fit a pattern, and those that are neither among `known` nor fit one: `false` refuses them.
 */
export function otherKeys(
  known: readonly string[],
  patternProperties: Readonly<Record<string, Definition>>,
  additionalProperties?: Definition | false,
): Definition {
  const patterns = Object.entries(patternProperties).map(
    ([pattern, { check }]) => [toExpression(pattern), check] as const,
  );
  const rest = additionalProperties === undefined ? {} : { additionalProperties };
  return {
    ...(patterns.length > 0 && { patternProperties }),
    ...rest,
    check(value, issues) {
      if (!isObject(value)) return true;
      let fits = true;
      for (const [name, property] of Object.entries(value)) {
        const own = patterns.filter(([expression]) => expression.test(name));
        const checks = own.map(([, check]) => check);
        const step = pointerStep(name);
        if (own.length === 0 && !known.includes(name)) {
          if (additionalProperties) checks.push(additionalProperties.check);
          else if (additionalProperties === false) {
            issues?.addAt(name, step, "additionalProperties", false, "is not allowed");
            fits = false;
          }
        }
        const start = issues?.list?.length ?? 0;
        for (const check of checks) if (!check(property, issues)) fits = false;
        issues?.within(start, name, step);
      }
      return fits;
    },
  };
}

function toExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
