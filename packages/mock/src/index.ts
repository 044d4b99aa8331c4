export type {
  AccountState,
  Fault,
  InboundText,
  Reception,
  ServiceState,
  ShortCodeState,
  State,
  WebhookRequest,
} from "@shortcodes/validation/mock-control";
export { createMock, type Mock } from "./create-mock.ts";
export type { ContractLevel, MockOptions } from "./options.ts";
