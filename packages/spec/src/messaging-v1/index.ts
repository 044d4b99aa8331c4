export { messagingV1 } from "./document.ts";
export { createPhoneNumberRequest, phoneNumber, phoneNumbers } from "./phone-number.ts";
export { service, services } from "./service.ts";
export { createShortCodeRequest, shortCode, shortCodes } from "./short-code.ts";
