/** What a generated file says about its document: plain data. */
export interface ApiDocument {
  /** Origin of the service itself, without edge or region. */
  readonly server: string;
  readonly operations: { readonly [operationId: string]: Operation };
}

/** One operation, without what is usual. What is not in its path goes into the form of a POST, and else into the query. */
export interface Operation {
  /** Template; every `{name}` in it is a path parameter. */
  readonly path: string;
  /** Default: GET. */
  readonly method?: string;
  /** Media type of every answer that has a body. Default: JSON. */
  readonly media?: string;
  /** Statuses when all goes well; an answer with 204 has no body. Default: 200. */
  readonly success?: readonly number[];
  /** Property names that lead from the body to the items of a page, and to the address of the next one. */
  readonly page?: { readonly items: readonly string[]; readonly next: readonly string[] };
}

/** An operation with its name and with what is usual. */
export type CompleteOperation = Operation &
  Required<Pick<Operation, "method" | "media" | "success">> & { readonly operationId: string };
