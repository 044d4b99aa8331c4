/** First lines of every generated file. No version, no date: the bytes depend on the document only. */
export function generatedHeader(file: string, target: string): string {
  return `// @generated from ${file} by tools/codegen (${target}).\n// Do not edit. Change packages/spec, then run \`pnpm generate\`.\n`;
}
