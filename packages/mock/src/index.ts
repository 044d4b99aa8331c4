export type {
  Alert,
  Delivery,
  Fault,
  InboundText,
  LoggedMessage,
  Phone,
  InboundResult,
  Settings,
  SettingsUpdate,
} from "./generated/control-types.ts";
export { createMock, type Mock } from "./create-mock.ts";
export type { ContractLevel, MockOptions } from "./options.ts";
export type { TestPhone } from "./phones/test-phone.ts";
export type { AccountState, ServiceState, ShortCodeState, State } from "./state/types.ts";
