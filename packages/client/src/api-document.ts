/** What a generated file says about its document: plain data. */
export interface ApiDocument {
  /** Origin of the service itself, without edge or region. */
  readonly server: string;
  readonly operations: { readonly [operationId: string]: Operation };
}

export interface Operation {
  readonly method: string;
  /** Template; every `{name}` in it is a path parameter. */
  readonly path: string;
  /** Media type of every answer that has a body. */
  readonly media: string;
  /** Statuses when all goes well. */
  readonly success: readonly number[];
  /** The good answers have no body. */
  readonly empty?: true;
  /** Schemas of the good answers and of errors, where they are XML. */
  readonly xml?: readonly [success: string, error?: string];
  /** What is not in the path goes into a form body, else into the query. */
  readonly form?: true;
  /** Property names that lead from the body to the items of a page, and to the address of the next one. */
  readonly page?: { readonly items: readonly string[]; readonly next: readonly string[] };
}

/** Names of the XML schemas that the operations of a document have. */
export type XmlSchema<Document extends ApiDocument> = {
  [Id in keyof Document["operations"]]: Document["operations"][Id] extends {
    readonly xml: readonly (infer Name extends string)[];
  }
    ? Exclude<Name, "">
    : never;
}[keyof Document["operations"]];
