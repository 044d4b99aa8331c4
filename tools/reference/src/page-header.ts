/** First lines of every generated page. */
export function pageHeader(source: string): string {
  return `<!-- @generated from ${source} by tools/reference. Do not edit: change packages/spec, then run \`pnpm generate\`. -->\n`;
}
