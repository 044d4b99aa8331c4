import type { Issue } from "./client-options.ts";

/** The same in every copy of these classes: each entry of the package has one, and one for `import` and one for `require`. */
const BRAND: unique symbol = Symbol.for("@shortcodes/client");

/** Base class of every error of the client: a message, details as properties, and often a cause. */
class ClientError extends Error {
  /** Name of a class of this file. */
  declare static readonly [BRAND]: string;

  /** An error is an instance of each copy of its class. A class that extends one elsewhere has its own instances only. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this, BRAND)) return super[Symbol.hasInstance](value);
    let kind = (value as object | null)?.constructor as typeof ClientError | null | undefined;
    while (kind && kind[BRAND] !== this[BRAND])
      kind = Object.getPrototypeOf(kind) as typeof ClientError | null;
    return Boolean(kind);
  }

  /** The facts become properties; `cause` is the one of every `Error`. */
  constructor(message: string, facts?: object) {
    super(message, facts);
    Object.assign(this, facts, { name: new.target[BRAND] });
  }
}

/** An option or a parameter that cannot be used. Nothing was sent. */
export class ArgumentError extends ClientError {
  static override readonly [BRAND]: string = "ArgumentError";
  declare readonly name: "ArgumentError";
  /** Name of the option or parameter. */
  declare readonly argument: string;
  /** Issues that the validators found, if validators are in use. */
  declare readonly issues: readonly Issue[] | undefined;
}

/** The answer did not arrive, or not completely: connection refused, reset or cut off, or unknown host. `cause` is the error that `fetch` threw. */
export class ConnectionError extends ClientError {
  static override readonly [BRAND]: string = "ConnectionError";
  declare readonly name: string;
}

/** The call or one of its attempts exceeded its time limit. */
export class TimeoutError extends ConnectionError {
  static override readonly [BRAND]: string = "TimeoutError";
  declare readonly name: "TimeoutError";
}

/** The body of an answer is longer than `maxResponseBytes`. The rest of it was not read, and the call was not retried. */
export class ResponseTooLargeError extends ConnectionError {
  static override readonly [BRAND]: string = "ResponseTooLargeError";
  declare readonly name: "ResponseTooLargeError";
}

/**
 * An error that the API answered with. A value in `{ error }`, thrown by `orThrow` and by iteration.
 * `Code` is what the document lists for the operation and status.
 */
export class TwilioError<
  Status extends number = number,
  Code extends number | undefined = number | undefined,
  Body = unknown,
> extends ClientError {
  static override readonly [BRAND]: string = "TwilioError";
  declare readonly name: "TwilioError";
  declare readonly status: Status;
  /** Twilio's error code. The CSV and HTML representations do not give it. */
  declare readonly code: Code;
  /** URL of the page about this code in Twilio's error dictionary. */
  declare readonly moreInfo: string | undefined;
  /** Further human-readable detail. */
  declare readonly detail: string | undefined;
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** `Twilio-Request-Id`, to give to Twilio's support. */
  declare readonly requestId: string | null;
  /** The body as the document declares it. */
  declare readonly body: Body;
  /** The body has already been read, but `response.text()` still returns it. */
  declare readonly response: Response;
}

/** An answer that does not match the document: a proxy's page, incomplete JSON, another XML root, an undocumented success status. */
export class UnexpectedAnswerError extends ClientError {
  static override readonly [BRAND]: string = "UnexpectedAnswerError";
  declare readonly name: "UnexpectedAnswerError";
  declare readonly status: number;
  /** `Content-Type` of the answer, `null` if it has none. */
  declare readonly contentType: string | null;
  /** The first 200 characters of the body. */
  declare readonly excerpt: string;
  /** The body has already been read, but `response.text()` still returns it. */
  declare readonly response: Response;
  /** Issues that the validators found, if validators are in use. */
  declare readonly issues: readonly Issue[] | undefined;
}

export function argumentError(argument: string, reason: string): ArgumentError {
  return new ArgumentError(`${argument} ${reason}`, { argument });
}

export function connectionError(method: string, url: string, cause: unknown): ConnectionError {
  // The first cause says more than "fetch failed", and of several, one for each address, the first does.
  const { cause: inner = cause } = Object(cause) as { cause?: unknown };
  const { errors: [root] = [inner] } = Object(inner) as { errors?: readonly unknown[] };
  const Kind =
    cause instanceof ConnectionError
      ? (cause.constructor as typeof ConnectionError)
      : ConnectionError;
  return new Kind(`${method} ${url}: ${String(root)}`, { cause });
}

export async function unexpectedAnswer(
  operationId: string,
  response: Response,
  cause: Error & { readonly issues?: readonly Issue[] },
): Promise<UnexpectedAnswerError> {
  const { status, headers } = response;
  const contentType = headers.get("content-type");
  const excerpt = (await response.text()).slice(0, 200);
  return new UnexpectedAnswerError(
    `${operationId}: ${cause.message} (${status}, ${contentType}): ${excerpt}`,
    { status, contentType, excerpt, response, issues: cause.issues, cause },
  );
}
