export { updateShortCodeRequest } from "../update-short-code.ts";
export { api20100401 } from "./document.ts";
export { listMediaResponse, listMediaXml, media, mediaItem, mediaXml } from "./media.ts";
export {
  createMessageRequest,
  listMessageResponse,
  listMessageXml,
  message,
  messages,
  messageXml,
  updateMessageRequest,
} from "./message.ts";
export { listShortCodeResponse, listShortCodeXml, shortCode, shortCodeXml } from "./short-code.ts";
