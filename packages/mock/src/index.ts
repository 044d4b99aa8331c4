export { createMock, type Mock } from "./create-mock.ts";
export type { ContractLevel, MockOptions } from "./options.ts";
export type { Fault } from "./control/orders.ts";
export type { AccountState, ServiceState, ShortCodeState, State } from "./control/seed-schema.ts";
