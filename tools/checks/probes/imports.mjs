// Imports every entry point given: `node imports.mjs @shortcodes/xml …`.
for (const entry of process.argv.slice(2)) {
  if (entry.endsWith(".json")) await import(entry, { with: { type: "json" } });
  else await import(entry);
}
