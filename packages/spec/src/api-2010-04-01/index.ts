export { updateShortCodeRequest } from "../update-short-code.ts";
export { api20100401 } from "./document.ts";
export { listShortCodeResponse, listShortCodeXml, shortCode, shortCodeXml } from "./short-code.ts";
