/** One generated module on its way: what it imports, its private helpers, and its text. Helper names end in `$`. */
export interface ModuleText {
  /** Local name of something of the package's runtime. */
  runtime(name: string, typeOnly?: boolean): string;
  /** Local name of something another generated module exports. */
  imported(from: string, name: string, local?: string): string;
  /** Adds a private function and gives its name. The text is made by `write` from that name. */
  helper(prefix: string, write: (name: string) => string): string;
  /** Import lines and helpers. */
  head(): string;
}

export function createModuleText(runtimePath: string): ModuleText {
  const runtime = new Map<string, string>();
  const imports = new Map<string, Map<string, string>>();
  const helpers = new Map<string, string>();
  let count = 0;
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
    helper(prefix, write) {
      // Equal helpers are written once: the text is compared under a name that cannot be taken.
      const text = write("\0");
      const known = helpers.get(text);
      if (known !== undefined) return known;
      const name = `${prefix}${++count}$`;
      helpers.set(text, name);
      return name;
    },
    head() {
      const lines = [...imports].map(([from, names]) => importLine([...names.values()], from));
      if (runtime.size > 0) lines.unshift(importLine([...runtime.values()], runtimePath));
      return `${lines.join("")}\n${[...helpers].map(([text, name]) => `${text.replaceAll("\0", name)}\n`).join("")}`;
    },
  };
}

/** The inside of a function: what it imports belongs to the module, its helpers to itself. */
export function createInnerText(outer: ModuleText): ModuleText {
  const inner = createModuleText("");
  return { ...inner, runtime: outer.runtime, imported: outer.imported };
}

function importLine(names: readonly string[], from: string): string {
  return `import { ${names.toSorted().join(", ")} } from "${from}";\n`;
}
