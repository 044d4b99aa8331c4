import { InvalidInput } from "../state/parse-json.ts";

/** A recipient in E.164, or why it is none: `invalid` is Twilio's 21211, `too_short` its 21265. */
export type ParsedNumber =
  | { readonly number: string; readonly refused?: undefined }
  | { readonly number?: undefined; readonly refused: "invalid" | "too_short" };

/**
 * Digits, country code included, below which Twilio takes a number for a short code. Inferred: according to the error
 * dictionary, 21265 is also given for numbers that are too short.
 */
const MIN_DIGITS = 7;
/** ITU-T E.164, 6.1. */
const MAX_DIGITS = 15;

/**
 * Calling codes with their countries, ISO 3166-1 alpha-2; longer ones go first where a country shares its code. ITU-T E.164, "List of
 * assigned country codes"; codes without a country are satellites and other networks of no country. North America: NANPA, "Area codes by
 * country"; what is not named here belongs to the United States.
 */
const CALLING_CODES = new Map(
  [
    `1US
    1204CA 1226CA 1236CA 1249CA 1250CA 1257CA 1263CA 1273CA 1289CA 1306CA 1343CA 1354CA 1365CA 1367CA 1368CA 1382CA 1403CA 1416CA 1418CA
    1428CA 1431CA 1437CA 1438CA 1450CA 1468CA 1474CA 1506CA 1514CA 1519CA 1548CA 1579CA 1581CA 1584CA 1587CA
    1600CA 1604CA 1613CA 1622CA 1633CA 1639CA 1644CA 1647CA 1655CA 1672CA 1677CA 1683CA 1688CA 1705CA 1709CA 1742CA 1753CA 1778CA
    1780CA 1782CA 1807CA 1819CA 1825CA 1867CA 1873CA 1879CA 1902CA 1905CA 1942CA
    1242BS 1246BB 1264AI 1268AG 1284VG 1340VI 1345KY 1441BM 1473GD 1649TC 1658JM 1664MS 1670MP 1671GU 1684AS 1721SX 1758LC 1767DM
    1784VC 1787PR 1809DO 1829DO 1849DO 1868TT 1869KN 1876JM 1939PR`,
    `20EG 211SS 212MA 213DZ 216TN 218LY 220GM 221SN 222MR 223ML 224GN 225CI 226BF 227NE 228TG 229BJ 230MU 231LR 232SL 233GH 234NG
    235TD 236CF 237CM 238CV 239ST 240GQ 241GA 242CG 243CD 244AO 245GW 246IO 247SH 248SC 249SD 250RW 251ET 252SO 253DJ 254KE 255TZ
    256UG 257BI 258MZ 260ZM 261MG 262RE 262269YT 262639YT 263ZW 264NA 265MW 266LS 267BW 268SZ 269KM 27ZA 290SH 291ER 297AW 298FO
    299GL`,
    `30GR 31NL 32BE 33FR 34ES 350GI 351PT 352LU 353IE 354IS 355AL 356MT 357CY 358FI 35818AX 359BG 36HU 370LT 371LV 372EE 373MD 374AM
    375BY 376AD 377MC 378SM 379VA 380UA 381RS 382ME 383XK 385HR 386SI 387BA 389MK 39IT 3906698VA`,
    `40RO 41CH 420CZ 421SK 423LI 43AT 44GB 441481GG 441534JE 441624IM 45DK 46SE 47NO 4779SJ 48PL 49DE`,
    `500FK 501BZ 502GT 503SV 504HN 505NI 506CR 507PA 508PM 509HT 51PE 52MX 53CU 54AR 55BR 56CL 57CO 58VE 590GP 591BO 592GY 593EC
    594GF 595PY 596MQ 597SR 598UY 599BQ 5999CW`,
    `60MY 61AU 6189162CC 6189164CX 62ID 63PH 64NZ 65SG 66TH 670TL 672NF 6721AQ 673BN 674NR 675PG 676TO 677SB 678VU 679FJ 680PW 681WF
    682CK 683NU 685WS 686KI 687NC 688TV 689PF 690TK 691FM 692MH`,
    `7RU 76KZ 77KZ`,
    `800 808 81JP 82KR 84VN 850KP 852HK 853MO 855KH 856LA 86CN 870 878 880BD 881 882 883 886TW 888`,
    `90TR 91IN 92PK 93AF 94LK 95MM 960MV 961LB 962JO 963SY 964IQ 965KW 966SA 967YE 968OM 970PS 971AE 972IL 973BH 974QA 975BT 976MN
    977NP 979 98IR 992TJ 993TM 994AZ 995GE 996KG 998UZ`,
  ].flatMap((zone) =>
    Array.from(
      zone.matchAll(/(\d+)([A-Z]*)/g),
      ([, code = "", country]) => [code, country] as const,
    ),
  ),
);
const LONGEST_CODE = Math.max(...Array.from(CALLING_CODES.keys(), ({ length }) => length));

/** Area code and subscriber of North America: neither begins with 0 or 1; 211 to 911 are services, 555 is not an area. NANPA. */
const NORTH_AMERICAN = /^\+1(?!.11|555)([2-9]\d\d)[2-9]\d{6}$/;

/**
 * Reads a phone number as people write it: blanks, dots, dashes and parentheses are left out. Twilio's documentation asks for E.164.
 * Inferred: without a plus, ten digits belong to North America when the sender does, and all others begin with their country code;
 * the area codes of NORTH_AMERICAN and the country codes of CALLING_CODES are all that Twilio takes.
 *
 * @param senderCountry ISO 3166-1 alpha-2
 */
export function parsePhoneNumber(text: string, senderCountry = "US"): ParsedNumber {
  const [, plus, digits = ""] = /^(\+?)(\d+)$/.exec(text.replaceAll(/[-\s().]/g, "")) ?? [];
  if (digits === "" || digits.length > MAX_DIGITS) return { refused: "invalid" };
  if (digits.length < MIN_DIGITS) return { refused: "too_short" };
  const isNational = plus === "" && digits.length === 10 && isNorthAmerican(senderCountry);
  const number = isNational ? `+1${digits}` : `+${digits}`;
  const isKnown = number.startsWith("+1")
    ? NORTH_AMERICAN.test(number)
    : callingCode(number) !== undefined;
  return isKnown ? { number } : { refused: "invalid" };
}

/** @throws InvalidInput when it is not in E.164 format */
export function requirePhoneNumber(text: string): string {
  if (/^\+[1-9]\d{1,14}$/.test(text)) return text;
  throw new InvalidInput(`${JSON.stringify(text)} is not a phone number, such as +14155550100`);
}

/** ISO 3166-1 alpha-2 of a number in E.164; `undefined` for the networks of no country. */
export function countryOf(number: string): string | undefined {
  const code = callingCode(number);
  return (code !== undefined && CALLING_CODES.get(code)) || undefined;
}

/** The three digits after +1; other countries' numbers have none that Twilio matches. */
export function areaCodeOf(number: string): string | undefined {
  return NORTH_AMERICAN.exec(number)?.[1];
}

/** 2008-08-01 writes numbers of North America with ten digits. */
export function tenDigits(number: string): string {
  return number.replace(/^\+1(?=\d{10}$)|^\+/, "");
}

/** As Twilio's error messages show recipients since July 2024. */
export function masked(number: string): string {
  return `${number.slice(0, -4)}XXXX`;
}

function isNorthAmerican(country: string): boolean {
  for (const [code, one] of CALLING_CODES) if (one === country && code.startsWith("1")) return true;
  return false;
}

/** The longest that fits. */
function callingCode(number: string): string | undefined {
  for (let length = LONGEST_CODE; length > 0; length -= 1) {
    const code = number.slice(1, 1 + length);
    if (CALLING_CODES.has(code)) return code;
  }
  return undefined;
}
