/** Text of somebody else's that cannot break the line, or turn or colour what the terminal shows. */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "?");
}
