export { updateShortCodeRequest } from "../update-short-code.ts";
export { api20080801 } from "./document.ts";
export { listJson, listXml, shortCode, shortCodeJson, shortCodeXml } from "./short-code.ts";
export {
  createSmsMessageRequest,
  listSmsMessageXml,
  smsMessage,
  smsMessageXml,
} from "./sms-message.ts";
