export type { Fault, InboundText, Reception, WebhookRequest } from "./generated/control-types.ts";
export { createMock, type Mock } from "./create-mock.ts";
export type { ContractLevel, MockOptions } from "./options.ts";
export type { AccountState, ServiceState, ShortCodeState, State } from "./state/types.ts";
