import type { Decoder, OperationValidators, Schema } from "@shortcodes/validation";
import type { Rows } from "../generated/kinds.ts";
import type { DeepReadonly } from "../state/types.ts";
import type { Outbox } from "../sending/outbox.ts";
import type { Store } from "../store/store.ts";
import type { TwilioError } from "./twilio-error.ts";

export type Account = Rows["account"];

/** What a handler works with. Path, query and form are decoded, and their names are the wire's. */
export interface Call<Path = unknown, Query = unknown, Form = unknown> {
  readonly account: Account;
  readonly path: Path;
  readonly query: Query;
  readonly form: Form;
  readonly store: Store;
  /** The moment of the request by the mock's clock, to the second: `2015-07-30T20:12:31Z`. */
  readonly now: () => string;
  readonly newSid: (prefix: string) => string;
  /** Where messages are sent from. */
  readonly outbox: Outbox;
  /** The representation that is asked for: `FetchMediaXml`. */
  readonly operation: string;
  /** `http://127.0.0.1:4010`: where the caller found us, for absolute URLs. */
  readonly origin: string;
  /** Path of the request, as sent. */
  readonly pathname: string;
  /** The refusal of a path at which this account has nothing. */
  readonly notFound: () => TwilioError;
}

type Operations = Readonly<Record<string, OperationValidators>>;
type Decoded<D> = D extends Decoder<infer T> ? T : undefined;
type Media<M> = [keyof M] extends [never]
  ? undefined
  : { [K in keyof M]: M[K] extends Schema<infer T> ? DeepReadonly<T> : never }[keyof M];
type SuccessStatus<R> = Extract<keyof R, 200 | 201 | 202 | 204>;

/** What an operation answers when all goes well: a documented status and the body it has there. */
export type Success<Op extends OperationValidators> = {
  [S in SuccessStatus<Op["responses"]>]: {
    readonly status: S;
    readonly body: Media<Op["responses"][S]>;
  };
}[SuccessStatus<Op["responses"]>];

/** The call of an operation, by its validators. */
export type CallOf<Op extends OperationValidators> = Call<
  Decoded<Op["path"]>,
  Decoded<Op["query"]>,
  "form" extends keyof Op ? Decoded<Op["form"]> : undefined
>;

export type HandlerOf<Op extends OperationValidators> = (call: CallOf<Op>) => Promise<Success<Op>>;

/** A handler for each operation: what it is given and what it answers is what the document says. */
export type HandlersOf<Ops extends Operations, Id extends keyof Ops> = {
  readonly [K in Id]: HandlerOf<Ops[K]>;
};

/** For each other representation: its body, made from the one that the handler gives. */
export type RepresentationsOf<
  Ops extends Operations,
  Of extends Readonly<Partial<Record<keyof Ops, keyof Ops>>>,
> = {
  readonly [K in keyof Of]: (
    body: Success<Ops[Of[K] & keyof Ops]>["body"],
  ) => Success<Ops[K & keyof Ops]>["body"];
};
