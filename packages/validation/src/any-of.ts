import type { Definition } from "./definition.ts";
import { type Issue, Issues } from "./issue.ts";

/** Alternatives. Where only one of them can be meant, its issues say more than "none fits". */
export function anyOf(...branches: readonly Definition[]): Definition {
  return {
    anyOf: branches,
    check(value, issues) {
      if (branches.some(({ check }) => check(value))) return true;
      if (issues === undefined) return false;
      const found = branches.map(({ check }) => {
        const own = new Issues();
        check(value, own);
        return own.list ?? [];
      });
      const [meant, ...others] = found.filter((own) => !own.some(isOfAnotherKind));
      if (meant !== undefined && others.length === 0) for (const issue of meant) issues.take(issue);
      else issues.add("anyOf", found.map(([first]) => ruleOf(first)).join(", or "), value, "");
      return false;
    },
  };
}

/** What one alternative asks for, without the value. */
function ruleOf(issue: Issue | undefined): string {
  const { pointer = "", message = "" } = issue ?? {};
  return `${pointer} ${message.replace(/, not .*$/s, "")}`.trim();
}

function isOfAnotherKind({ path, keyword }: Issue): boolean {
  return path.length === 0 && /type|enum/.test(keyword);
}
