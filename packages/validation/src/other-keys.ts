import type { Definition } from "./definition.ts";
import { pointerStep } from "./fields.ts";
import { isObject } from "./is-object.ts";

/** `patternProperties`, each pattern with its flags. */
export type Patterns = Readonly<Record<string, Definition>>;

/**
 * Properties whose names fit a pattern, and those that are neither among `known` nor fit one: `false` refuses them.
 */
export function otherKeys(
  known: readonly string[],
  patternProperties: Patterns,
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
      for (const name of Object.keys(value)) {
        const start = issues?.list?.length ?? 0;
        const own = patterns.filter(([expression]) => expression.test(name));
        const checks = own.map(([, check]) => check);
        if (own.length === 0 && !known.includes(name)) {
          if (additionalProperties) checks.push(additionalProperties.check);
          else if (additionalProperties === false) {
            issues?.add("additionalProperties", false, undefined, "is not allowed");
            fits = false;
          }
        }
        for (const check of checks) if (!check(value[name], issues)) fits = false;
        issues?.within(start, name, pointerStep(name));
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
