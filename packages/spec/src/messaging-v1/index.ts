export { messagingV1 } from "./document.ts";
export { service, services } from "./service.ts";
export { createShortCodeRequest, shortCode, shortCodes } from "./short-code.ts";
