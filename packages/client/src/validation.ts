/** One thing wrong, as `@shortcodes/validation` reports it. */
export interface Issue {
  readonly message: string;
  /** Property names and indexes that lead to the value; of a parameter, its name. */
  readonly path: readonly (string | number)[];
}

/** Checks one operation's requests and answers. Made by `validateWith` of `@shortcodes/client/validation`. */
export interface Validation {
  /** Throws `ArgumentError`. */
  request(operationId: string, path: object, rest: object): void;
  /** Throws an error with `issues`. */
  answer(operationId: string, status: number, media: string, body: unknown): void;
}
