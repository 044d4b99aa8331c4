/** How a literal is written does not matter: which keys have quotes, and where lines break. */
export function plain(text = ""): string {
  return text
    .replaceAll(/"(\w+)"(?=:)/g, "$1")
    .replaceAll(/\s+/g, "")
    .replaceAll(/,(?=[}\]]|$)/g, "");
}
