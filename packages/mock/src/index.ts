export { createMock, type Mock } from "./create-mock.ts";
export type { ContractLevel, MockOptions } from "./options.ts";
export type { Fault, MessageOrder } from "./control/orders.ts";
export type { Reception, WebhookRequest } from "./inbound/receive-message.ts";
export type { AccountState, ServiceState, ShortCodeState, State } from "./control/seed-schema.ts";
