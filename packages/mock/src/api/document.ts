import type { OperationValidators, Schema } from "@shortcodes/validation";
import type { Call } from "./handler.ts";
import type { ErrorKind, Route } from "./route.ts";
import type { TwilioError } from "./twilio-error.ts";

/** One of the APIs: what is generated from its document, and the behaviour behind it. */
export interface ApiDocument {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly routes: readonly Route[];
  readonly operations: Readonly<Record<string, OperationValidators>>;
  /** Schemas of the items of lists, by component. */
  readonly items: Readonly<Record<string, Schema<unknown>>>;
  readonly errors: ServerErrors & Readonly<Record<string, ErrorKind>>;
  readonly handlers: Readonly<Record<string, (call: Call<never, never, never>) => Promise<Result>>>;
  /** By operation: its body, made from that of the operation it is a representation of. */
  readonly representations: Readonly<Record<string, (body: never) => unknown>>;
  readonly representError: (mediaType: string, error: TwilioError) => unknown;
  /** Writes a body of a route. */
  readonly encode: (route: Route, status: number, body: unknown) => string;
  /** `POST …?_method=DELETE` means DELETE. */
  readonly hasMethodOverride: boolean;
  /** The path as this API's 404 sentence quotes it. */
  readonly quotePath: (pathname: string) => string;
}

/** What a handler answers. */
export interface Result {
  readonly status: number;
  readonly body: unknown;
}

/** An operation, with its document. */
export interface Endpoint<D = ApiDocument> {
  readonly document: D;
  readonly route: Route;
}

/** The refusals that the server itself needs; every document has them. */
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
  readonly InvalidParameter: ErrorKind;
  readonly TooManyRequests: ErrorKind;
  readonly InternalServerError: ErrorKind;
  readonly ServiceUnavailable: ErrorKind;
}
