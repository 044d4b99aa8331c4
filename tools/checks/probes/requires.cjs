// Requires every entry point given: `node requires.cjs @shortcodes/xml …`.
for (const entry of process.argv.slice(2)) {
  if (Object.keys(require(entry)).length === 0)
    throw new Error(`require ${entry}: exports nothing`);
}
