export { clockUpdate, faults, inboundText } from "./bodies.ts";
export { delivery, inboundResult, loggedMessage, phone, settings } from "./conversation.ts";
export { mockControl } from "./document.ts";
export { state } from "./state.ts";
