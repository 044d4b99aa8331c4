/** One step of a path: a word, or a parameter with what follows it (`{Sid}.json`). */
export type Segment = string | { readonly parameter: string; readonly suffix: string };

/** A path as text; parameters in braces, as OpenAPI writes them, unless told otherwise. */
export function formatPath(
  path: readonly Segment[],
  parameterOf = (name: string) => `{${name}}`,
): string {
  return path
    .map((one) => `/${typeof one === "string" ? one : parameterOf(one.parameter) + one.suffix}`)
    .join("");
}

/** One operation of a document as the server needs it. `handler` names the behaviour, `operation` the representation of it. */
export interface Route {
  readonly method: string;
  readonly path: readonly Segment[];
  readonly operation: string;
  readonly handler: string;
  /** Its body is a form. */
  readonly form: boolean;
  readonly mediaType: string;
  /** Component of each status' body. */
  readonly bodies: Readonly<Record<number, string>>;
  /** By name, those of which there is something to know. */
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
  /** The credentials of a test account may be used. */
  readonly testCredentials?: true;
  /** Where a page has its items, and the component that describes one. */
  readonly items?: { readonly at: readonly string[]; readonly component: string };
}

export interface ParameterFacts {
  /** What it is decoded to, where that is not a text. */
  readonly type?: "integer" | "boolean" | "array";
  /** Name of the refusal of a value that breaks a rule; InvalidParameter unless given. */
  readonly error?: string;
  /** Name of the refusal where it is missing; MissingParameter or InvalidParameter unless given. */
  readonly missing?: string;
  readonly default?: unknown;
  /** A larger number means this one. */
  readonly clamp?: number;
}

/** A kind of refusal; `message` has `{placeholders}`. */
export interface ErrorKind {
  readonly code: number;
  readonly status: number;
  readonly message: string;
  readonly more_info: string;
  readonly detail?: string;
  readonly limit?: number;
  readonly minimum?: number;
}
