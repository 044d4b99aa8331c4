import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins. */
  readonly line: number;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Entities that a document declares are never expanded: a document type declaration ends the reading.
 *
 * @throws Error when the text is not well-formed XML
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const top: (XmlElement | string)[] = [];
  /** The children of the elements that are open, the innermost last. */
  const open = [top];
  const add = (child: XmlElement | string) => open.at(-1)?.push(child);
  parser.on("doctype", () => parser.fail("document type declarations are not supported."));
  parser.on("opentag", ({ name, attributes }) => {
    const children: (XmlElement | string)[] = [];
    add({ name, attributes, line: parser.line, children });
    open.push(children);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  const root = top.find((child) => typeof child !== "string");
  if (root === undefined) throw new Error("expected an element");
  return root;
}
