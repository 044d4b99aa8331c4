/** GSM 03.38: characters of seven bits, and those that take two of them. Twilio docs, "SMS character limit". */
const GSM =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const TWO_OF_THEM = /[\^{}\\[~\]|€]/g;

/** How many messages a text takes on the air: several have fewer characters each, as they say how they belong together. */
export function countSegments(text: string): number {
  const isGsm = GSM.test(text);
  const length = isGsm ? text.replaceAll(TWO_OF_THEM, "..").length : text.length;
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  return length <= alone ? 1 : Math.ceil(length / joined);
}
