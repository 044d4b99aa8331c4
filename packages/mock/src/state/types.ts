import type * as wire from "../generated/control-types.ts";

export type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

/** Everything the mock holds: the format of `--seed FILE` and of `/_mock/state`. */
export type State = DeepReadonly<wire.State>;
export type AccountState = DeepReadonly<wire.AccountState>;
export type ServiceState = DeepReadonly<wire.ServiceState>;
export type ShortCodeState = DeepReadonly<wire.ShortCodeState>;
