/** A place in a document, for messages: `specs/messaging-v1.openapi.json#/paths/~1v1`. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/** The one way codegen gives up: where, what, and how to repair it. */
export function unsupported({ file, pointer }: Place, problem: string, repair: string): Error {
  return new Error(`${file}${pointer}: ${problem}; ${repair}`);
}
