/** A comment that editors show, as plain text; none without text. */
export function docComment(text: string | undefined, indent = ""): string {
  const lines = (text ?? "")
    .replaceAll("*/", "* /")
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/);
  const [first = "", ...others] = lines.map((line) => line.trim());
  if (others.length === 0) return first === "" ? "" : `${indent}/** ${first} */\n`;
  const body = [first, ...others].map((line) => `${indent} * ${line}`.trimEnd() + "\n");
  return `${indent}/**\n${body.join("")}${indent} */\n`;
}
