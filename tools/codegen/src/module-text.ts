/** One generated module on its way: what it imports. */
export interface ModuleText {
  /** Local name of something of the package's runtime: it ends in `$`. */
  runtime(name: string, typeOnly?: boolean): string;
  /** Local name of something that `schemas.ts` exports: it begins with `$`. */
  schemas(name: string): string;
  /** Import lines. */
  head(): string;
}

export function createModuleText(): ModuleText {
  const runtime = new Set<string>();
  const schemas = new Set<string>();
  return {
    runtime(name, typeOnly = false) {
      runtime.add(`${typeOnly ? "type " : ""}${name} as ${name}$`);
      return `${name}$`;
    },
    schemas(name) {
      schemas.add(`${name} as $${name}`);
      return `$${name}`;
    },
    head() {
      return `${importLine(runtime, "../../runtime.ts")}${importLine(schemas, "./schemas.ts")}\n`;
    },
  };
}

function importLine(names: ReadonlySet<string>, from: string): string {
  if (names.size === 0) return "";
  return `import { ${[...names].toSorted().join(", ")} } from "${from}";\n`;
}
