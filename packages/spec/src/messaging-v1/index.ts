export { createShortCodeRequest } from "./create-short-code.ts";
export { messagingV1 } from "./document.ts";
export { listShortCodeResponse, shortCode } from "./short-code.ts";
