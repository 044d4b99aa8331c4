/** One step of a path: a word, or a parameter with what follows it (`{Sid}.json`). */
export type Segment = string | { readonly parameter: string; readonly suffix: string };

/** One operation of a document as the server needs it. `Handler` names the behaviour, `Operation` the representation of it. */
export interface Route<Operation extends string, Handler extends string> {
  readonly method: string;
  readonly path: readonly Segment[];
  readonly operation: Operation;
  readonly handler: Handler;
  readonly form: boolean;
  /** Status of the answer when all goes well. */
  readonly success: number;
  readonly mediaType: string;
  /** Component of each status' body. */
  readonly bodies: Readonly<Record<number, string>>;
}

/** A kind of refusal; `message` has `{placeholders}`. */
export interface ErrorKind {
  readonly code: number;
  readonly status: number;
  readonly message: string;
  readonly more_info: string;
  readonly detail?: string;
  readonly limit?: number;
}

/** Bounds of an integer parameter that is clamped rather than refused. */
export interface Limit {
  readonly default: number;
  readonly maximum: number;
}
