/** One property of an object, as it appears in XML. Generated from OpenAPI's `xml` metadata; plain data. */
export interface Field {
  /** Name of the property. */
  readonly key: string;
  /** Name of the element or attribute, if it is another. */
  readonly name?: string;
  /**
   * A `list` repeats its element; a `wrapped` list has an element of its own,
   * whose only content is a `list` with the same key.
   */
  readonly as: "attribute" | "element" | "list" | "wrapped";
  /** What the text is. */
  readonly type?: "string" | "integer" | "number" | "boolean";
  /** Attributes and child elements, where there are any instead of text. A getter where a schema contains itself. */
  readonly fields?: Fields;
  /** An empty element or attribute is `null`. In a `list`: an empty item. */
  readonly nullable?: true;
  /** A `list` without items is absent, not `[]`. */
  readonly optional?: true;
}

/** Attributes and child elements in the order in which they are written. */
export type Fields = readonly Field[];

/** What `decode` and `encode` need to know about one kind of document: its root element, and what comes before. */
export interface Plan<T> extends Field {
  /** Written before the root element. Default: XML 1.0 in UTF-8, on a line of its own. */
  readonly declaration?: string;
  /** Only a type: what `decode` returns and `encode` takes. */
  readonly "~value"?: T;
}
