// Imports every entry point given: `node imports.mjs @shortcodes/xml …`.
for (const entry of process.argv.slice(2)) {
  const module = entry.endsWith(".json")
    ? await import(entry, { with: { type: "json" } })
    : await import(entry);
  if (Object.keys(module).length === 0) throw new Error(`import ${entry}: exports nothing`);
}
