import type { z } from "./zod.ts";

/** The media type of the requests of Twilio's APIs, and of those that Twilio sends. */
export const FORM = "application/x-www-form-urlencoded";

/** One named example of a body. */
export type Examples = Readonly<
  Record<string, { readonly summary?: string; readonly value: unknown }>
>;

/** The body of a request or an answer in one media type. */
export interface Body {
  readonly mediaType: string;
  readonly schema: z.ZodType;
  readonly examples: Examples;
}

/** A Link Object; `x-href` is the runtime expression of a URL to request unchanged. */
export interface Link {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly "x-href"?: string;
}

/** An answer when all goes well. */
export interface Success {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  readonly body?: Body;
  readonly links?: Readonly<Record<string, Link>>;
}

export interface Operation {
  readonly operationId: string;
  readonly method: "get" | "post" | "put" | "delete";
  /** Path template; each `{name}` is a key of `pathParameters`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** operationId of the operation that this one answers in another representation. */
  readonly representationOf?: string;
  readonly pathParameters: z.ZodObject;
  /** A value of each, with which the operation answers its example. */
  readonly pathExamples?: Readonly<Record<string, string>>;
  readonly query?: z.ZodObject;
  readonly request?: { readonly required: boolean; readonly body: Body };
  /** The usual answer when all goes well. */
  readonly success: Success;
  /** Answers that are documented beside it, under other statuses. */
  readonly otherSuccesses?: readonly Success[];
  /** What a 307 leads to, where there is one. */
  readonly redirect?: string;
  /** The credentials of a test account may be used. */
  readonly testCredentials?: boolean;
  /** Names of the refusals in `components.responses`. */
  readonly errors: readonly string[];
}

/** Every documented answer when all goes well. */
export function successesOf({ success, otherSuccesses = [] }: Operation): readonly Success[] {
  return [success, ...otherSuccesses];
}
