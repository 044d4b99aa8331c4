import type { Check, Definition } from "./definition.ts";
import { type Issue, Issues } from "./issue.ts";

export function allOf(...branches: readonly Definition[]): Definition {
  return {
    allOf: branches,
    // Not `every`: each tells its own issues.
    check: (value, issues) => branches.filter(({ check }) => !check(value, issues)).length === 0,
  };
}

export function anyOf(...branches: readonly Definition[]): Definition {
  return { anyOf: branches, check: alternatives("anyOf", branches, (count) => count > 0) };
}

export function oneOf(...branches: readonly Definition[]): Definition {
  return { oneOf: branches, check: alternatives("oneOf", branches, (count) => count === 1) };
}

/** Where only one alternative can be meant, its issues say more than "none fits". */
function alternatives(
  keyword: string,
  branches: readonly Definition[],
  enough: (count: number) => boolean,
): Check {
  return (value, issues) => {
    if (enough(branches.filter(({ check }) => check(value)).length)) return true;
    if (issues === undefined) return false;
    const found = branches.map(({ check }) => {
      const own = new Issues();
      check(value, own);
      return own.list ?? [];
    });
    const [meant, ...others] = found.filter((own) => !own.some(isOfAnotherKind));
    if (meant !== undefined && meant.length > 0 && others.length === 0)
      issues.list = [...(issues.list ?? []), ...meant];
    else
      issues.add(
        keyword,
        branches.length,
        value,
        `must fit ${keyword === "oneOf" ? "exactly " : ""}one of `,
        " alternatives",
      );
    return false;
  };
}

function isOfAnotherKind({ path, keyword }: Issue): boolean {
  return path.length === 0 && /type|enum/.test(keyword);
}
