export { clockUpdate, faults, inboundText, reception } from "./bodies.ts";
export { mockControl } from "./document.ts";
export { state } from "./state.ts";
