// Requires every entry point given: `node requires.cjs @shortcodes/xml …`.
for (const entry of process.argv.slice(2)) require(entry);
