import type { TwilioError } from "./errors.ts";

type Success = 200 | 201 | 202 | 204;

/** Path, query and form parameters of an operation in one flat object, under their wire names. */
export type Parameters<Op> = Flat<OwnAccount<PathOf<Op> & QueryOf<Op> & FormOf<Op>>>;

/** The result of a call: `data` or `error`, and always the `Response`, whose `text()` still returns the body. */
export type Result<Op> =
  | { readonly data: SuccessBody<Op>; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: ErrorOf<Op>; readonly response: Response };

/** Body of a successful response of the operation. */
export type SuccessBody<Op> = Op extends { responses: infer Responses }
  ? BodyOf<Responses[keyof Responses & Success]>
  : never;

/** Union of one `TwilioError` per status that the document lists. `error.status` determines which, and its codes. */
export type ErrorOf<Op> = Op extends { responses: infer Responses }
  ? {
      [Status in Exclude<keyof Responses, Success> & number]: TwilioError<
        Status,
        CodeOf<BodyOf<Responses[Status]>>,
        BodyOf<Responses[Status]>
      >;
    }[Exclude<keyof Responses, Success> & number]
  : never;

type PathOf<Op> = Op extends { parameters: { path: infer Path } } ? Path : unknown;

type QueryOf<Op> = Op extends { parameters: { query?: infer Query } }
  ? [NonNullable<Query>] extends [never]
    ? unknown
    : NonNullable<Query>
  : unknown;

type FormOf<Op> = Op extends {
  requestBody?: { content: { "application/x-www-form-urlencoded": infer Form } };
}
  ? unknown extends Form
    ? unknown
    : Clearable<Form>
  : unknown;

/** A text that may be left out may also be cleared. */
type Clearable<Form> = {
  [Name in keyof Form]: {} extends Pick<Form, Name>
    ? string extends Form[Name]
      ? Form[Name] | null
      : Form[Name]
    : Form[Name];
};

/** The client knows its account. */
type OwnAccount<Values> = Values extends { AccountSid: string }
  ? Omit<Values, "AccountSid"> & Partial<Pick<Values, "AccountSid">>
  : Values;

/** `undefined` means left out, also under `exactOptionalPropertyTypes`. */
type Flat<Values> = {
  [Name in keyof Values]: {} extends Pick<Values, Name> ? Values[Name] | undefined : Values[Name];
};

type BodyOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

/** The code, under the names that the versions have for it. Text has none; in 2008-08-01 it may be left out. */
type CodeOf<Body> = Body extends string
  ? undefined
  : Body extends { TwilioResponse: infer Inner }
    ? CodeOf<Inner>
    : Body extends { RestException: infer Inner } | { rest_exception: infer Inner }
      ? CodeOf<Inner>
      : Body extends { code: infer Code extends number }
        ? Code
        : Body extends { Code?: infer Code }
          ? NumberOf<Code> | undefined
          : undefined;

/** JSON of 2008-08-01 writes numbers as strings. */
type NumberOf<Code> = Code extends `${infer Digits extends number}`
  ? Digits
  : Extract<Code, number>;
