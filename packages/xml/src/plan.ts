/** How the text of an element or attribute becomes a value. */
export type TextType = "string" | "integer" | "number" | "boolean";

/** One property of an object, as it stands in XML. Generated from OpenAPI's `xml` metadata; plain data. */
export interface Field {
  /** Name of the property. */
  readonly key: string;
  /** Name of the element or attribute, if it is another. */
  readonly name?: string;
  /** An element unless said otherwise. A `list` repeats its element; a `wrapped` list stands in an element of its own. */
  readonly as?: "attribute" | "list" | "wrapped";
  /** Name of each item's element in a `wrapped` list, if it is another than that of the list. */
  readonly item?: string;
  /** Text of this type (`string` unless said otherwise), or child elements. */
  readonly content?: TextType | Fields;
  /** An empty element or attribute is `null`. */
  readonly nullable?: true;
  /** Items of a list may be `null`. */
  readonly nullableItems?: true;
  /** A `list` without items is `[]`, not absent. */
  readonly required?: true;
}

/** Attributes and child elements in the order in which they are written. A function, so that schemas may contain themselves. */
export type Fields = () => readonly Field[];

/** What `decode` and `encode` need to know about one kind of document. */
export interface Plan<T> {
  /** Name of the root element. */
  readonly root: string;
  /** Written before the root element. */
  readonly declaration: string;
  readonly content: Fields;
  /** Only a type: what `decode` returns and `encode` takes. */
  readonly "~value"?: T;
}
