/** One thing wrong, as `@shortcodes/validation` reports it. */
export interface Issue {
  readonly message: string;
  /** Property names and indexes that lead to the value; of a parameter, its name. */
  readonly path: readonly (string | number)[];
}

/** Checks one operation's requests and answers. Made by `validateWith` of `@shortcodes/client/validation`. */
export interface Validation {
  /** What is wrong with the parameters, if anything is. */
  request(operationId: string, path: object, rest: object): readonly Issue[] | undefined;
  /** Throws an error with `issues` if the body is not what the document declares. */
  answer(operationId: string, status: number, media: string, body: unknown): void;
}
