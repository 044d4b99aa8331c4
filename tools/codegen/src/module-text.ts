/** One generated module on its way: what it imports. Local names of the runtime end in `$`. */
export interface ModuleText {
  /** Local name of something of the package's runtime. */
  runtime(name: string, typeOnly?: boolean): string;
  /** Local name of something another generated module exports. */
  imported(from: string, name: string, local?: string): string;
  /** Import lines. */
  head(): string;
}

export function createModuleText(runtimePath: string): ModuleText {
  const runtime = new Map<string, string>();
  const imports = new Map<string, Map<string, string>>();
  return {
    runtime(name, typeOnly = false) {
      const local = `${name}$`;
      runtime.set(local, `${typeOnly ? "type " : ""}${name} as ${local}`);
      return local;
    },
    imported(from, name, local = name) {
      const names = imports.get(from) ?? new Map<string, string>();
      imports.set(from, names.set(local, name === local ? name : `${name} as ${local}`));
      return local;
    },
    head() {
      const lines = [...imports].map(([from, names]) => importLine([...names.values()], from));
      if (runtime.size > 0) lines.unshift(importLine([...runtime.values()], runtimePath));
      return `${lines.join("")}
`;
    },
  };
}

function importLine(names: readonly string[], from: string): string {
  return `import { ${names.toSorted().join(", ")} } from "${from}";\n`;
}
