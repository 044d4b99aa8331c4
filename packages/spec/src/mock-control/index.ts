export { clockUpdate, faults, inboundText } from "./bodies.ts";
export { delivery, loggedMessage, phone, reception, settings } from "./conversation.ts";
export { mockControl } from "./document.ts";
export { state } from "./state.ts";
