import type { ErrorKind, Limit, Route } from "./route.ts";
import type { Account, Store } from "./store/store.ts";
import type { TwilioError } from "./twilio-error.ts";

/** What a handler works with. Path, query and form are decoded; their names are the wire's. */
export interface Call<Path = unknown, Query = unknown, Form = unknown> {
  readonly account: Account;
  readonly path: Path;
  readonly query: Query;
  readonly form: Form;
  readonly store: Store;
  /** Seconds since 1970 by the mock's clock. */
  readonly now: () => number;
  /** `http://127.0.0.1:4010`: where the caller found us, for absolute URLs. */
  readonly origin: string;
  /** Path of the request, as sent. */
  readonly pathname: string;
}

/** One operation: gives the resource in the shape of the document's main representation, `undefined` for no content. */
export type Handler = (call: Call<never, never, never>) => Promise<unknown>;

/** One of the APIs: its generated table and the behaviour behind it. */
export interface ApiDocument {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly routes: readonly Route<string, string>[];
  readonly errors: ServerErrors;
  readonly limits: Readonly<Record<string, Limit>>;
  /** The refusal of a parameter's value, where it is not InvalidParameter. */
  readonly parameterErrors: Readonly<Record<string, ErrorKind>>;
  readonly handlers: Readonly<Record<string, Handler>>;
  /** `POST …?_method=DELETE` means DELETE. */
  readonly hasMethodOverride: boolean;
  /** The path as this API's 404 sentence quotes it. */
  readonly quotePath: (pathname: string) => string;
  /** Brings what a handler gave into the shape of a representation. */
  readonly represent: (mediaType: string, handler: string, resource: unknown) => unknown;
  readonly representError: (mediaType: string, error: TwilioError) => unknown;
  /** Writes a represented value; `component` names its schema in the document. */
  readonly encode: (mediaType: string, component: string | undefined, value: unknown) => string;
}

/** The kinds of refusals that the server itself needs; every document has them. */
export interface ServerErrors {
  readonly NotFound: ErrorKind;
  readonly MethodNotAllowed: ErrorKind;
  readonly NoCredentials: ErrorKind;
  readonly InvalidUsername: ErrorKind;
  readonly AuthenticationFailed: ErrorKind;
  readonly TestCredentials: ErrorKind;
  readonly Forbidden: ErrorKind;
  readonly PayloadTooLarge: ErrorKind;
  readonly UnsupportedMediaType: ErrorKind;
  readonly MissingParameter?: ErrorKind;
  readonly InvalidParameter: ErrorKind;
  readonly TooManyRequests: ErrorKind;
  readonly InternalServerError: ErrorKind;
  readonly ServiceUnavailable: ErrorKind;
}
