// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { isLong as isLong$, isRfc2822 as isRfc2822$, isShort as isShort$, isUri as isUri$, isUriReference as isUriReference$, schema as schema$, type Result as Result$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern2$, pattern3$, pattern4$, pattern5$, pattern6$, pattern7$, pattern8$ } from "./patterns.ts";

function fields1$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 403)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !((p2 === 20008 || p2 === 20403))) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields2$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields1$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields3$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "403")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !((p2 === "20008" || p2 === "20403"))) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields4$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields3$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields5$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields4$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields6$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.SmsSid;
  if (!(typeof p0 === "string" && pattern3$(p0))) return false;
  const p1 = record.SmsMessageSid;
  if (p1 !== undefined && !(typeof p1 === "string" && pattern3$(p1))) return false;
  const p2 = record.AccountSid;
  if (!(typeof p2 === "string" && isLong$(p2, 34) && isShort$(p2, 34) && pattern1$(p2))) return false;
  const p3 = record.From;
  if (!(typeof p3 === "string")) return false;
  const p4 = record.To;
  if (!(typeof p4 === "string" && pattern4$(p4))) return false;
  const p5 = record.Body;
  if (!(typeof p5 === "string" && isShort$(p5, 160))) return false;
  const p6 = record.SmsStatus;
  if (p6 !== undefined && !(p6 === "received")) return false;
  const p7 = record.ApiVersion;
  if (p7 !== undefined && !(p7 === "2008-08-01")) return false;
  const p8 = record.FromCity;
  if (p8 !== undefined && !(typeof p8 === "string")) return false;
  const p9 = record.FromState;
  if (p9 !== undefined && !(typeof p9 === "string")) return false;
  const p10 = record.FromZip;
  if (p10 !== undefined && !(typeof p10 === "string")) return false;
  const p11 = record.FromCountry;
  if (p11 !== undefined && !(typeof p11 === "string")) return false;
  const p12 = record.ToCity;
  if (p12 !== undefined && !(typeof p12 === "string")) return false;
  const p13 = record.ToState;
  if (p13 !== undefined && !(typeof p13 === "string")) return false;
  const p14 = record.ToZip;
  if (p14 !== undefined && !(typeof p14 === "string")) return false;
  const p15 = record.ToCountry;
  if (p15 !== undefined && !(typeof p15 === "string")) return false;
  const p16 = record.ErrorCode;
  if (p16 !== undefined && !(typeof p16 === "string" && pattern5$(p16))) return false;
  const p17 = record.ErrorUrl;
  if (p17 !== undefined && !(typeof p17 === "string")) return false;
  return true;
}

function fields7$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 500)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20500)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields8$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields7$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields9$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "500")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20500")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields10$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields9$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields11$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields10$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields12$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 400)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !((p2 === 20001 || p2 === 20007 || p2 === 21481))) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields13$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields12$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields14$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "400")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !((p2 === "20001" || p2 === "20007" || p2 === "21481"))) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields15$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields14$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields16$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields15$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function items17$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!(isShortCode(item))) return false;
  }
  return true;
}

function fields18$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.page;
  if (!(typeof p0 === "number" && Number.isInteger(p0) && p0 >= 0)) return false;
  const p1 = record.numpages;
  if (!(typeof p1 === "number" && Number.isInteger(p1) && p1 >= 0)) return false;
  const p2 = record.pagesize;
  if (!(typeof p2 === "number" && Number.isInteger(p2) && p2 >= 1 && p2 <= 1000)) return false;
  const p3 = record.total;
  if (!(typeof p3 === "number" && Number.isInteger(p3) && p3 >= 0)) return false;
  const p4 = record.start;
  if (!(typeof p4 === "number" && Number.isInteger(p4) && p4 >= 0)) return false;
  const p5 = record.end;
  if (!(typeof p5 === "number" && Number.isInteger(p5) && p5 >= 0)) return false;
  const p6 = record.uri;
  if (p6 !== undefined && !(typeof p6 === "string" && pattern6$(p6) && isUriReference$(p6))) return false;
  const p7 = record.firstpageuri;
  if (p7 !== undefined && !(typeof p7 === "string" && pattern6$(p7) && isUriReference$(p7))) return false;
  const p8 = record.previouspageuri;
  if (p8 !== undefined && !((p8 === null || typeof p8 === "string" && pattern6$(p8) && isUriReference$(p8)))) return false;
  const p9 = record.nextpageuri;
  if (p9 !== undefined && !((p9 === null || typeof p9 === "string" && pattern6$(p9) && isUriReference$(p9)))) return false;
  const p10 = record.lastpageuri;
  if (p10 !== undefined && !(typeof p10 === "string" && pattern6$(p10) && isUriReference$(p10))) return false;
  const p11 = record.ShortCode;
  if (!(Array.isArray(p11) && items17$(p11))) return false;
  return true;
}

function fields19$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.ShortCodes;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields18$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields20$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.ShortCode;
  if (!(isShortCode(p0))) return false;
  return true;
}

function items21$(list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (!(typeof item === "object" && item !== null && !Array.isArray(item) && fields20$(item as { readonly [key: string]: unknown }))) return false;
  }
  return true;
}

function fields22$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.ShortCodes;
  if (!(Array.isArray(p0) && items21$(p0))) return false;
  return true;
}

function fields23$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields22$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields24$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 405)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20004)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields25$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields24$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields26$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "405")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20004")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields27$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields26$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields28$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields27$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields29$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 404)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20404)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields30$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields29$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields31$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "404")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20404")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields32$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields31$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields33$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields32$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields34$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 413)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20413)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields35$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields34$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields36$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "413")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20413")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields37$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields36$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields38$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields37$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields39$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 503)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20503)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields40$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields39$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields41$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "503")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20503")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields42$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields41$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields43$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields42$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields44$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Sid;
  if (!(typeof p0 === "string" && isLong$(p0, 34) && isShort$(p0, 34) && pattern2$(p0))) return false;
  const p1 = record.AccountSid;
  if (!(typeof p1 === "string" && isLong$(p1, 34) && isShort$(p1, 34) && pattern1$(p1))) return false;
  const p2 = record.FriendlyName;
  if (!(typeof p2 === "string" && isShort$(p2, 64))) return false;
  const p3 = record.ShortCode;
  if (!(typeof p3 === "string" && pattern4$(p3))) return false;
  const p4 = record.DateCreated;
  if (!(typeof p4 === "string" && pattern7$(p4) && isRfc2822$(p4))) return false;
  const p5 = record.DateUpdated;
  if (!(typeof p5 === "string" && pattern7$(p5) && isRfc2822$(p5))) return false;
  const p6 = record.ApiVersion;
  if (p6 !== undefined && !((p6 === "2010-04-01" || p6 === "2008-08-01"))) return false;
  const p7 = record.SmsUrl;
  if (!((p7 === null || typeof p7 === "string" && pattern8$(p7) && isUri$(p7)))) return false;
  const p8 = record.SmsMethod;
  if (!((p8 === "GET" || p8 === "POST" || p8 === null))) return false;
  const p9 = record.SmsFallbackUrl;
  if (!((p9 === null || typeof p9 === "string" && pattern8$(p9) && isUri$(p9)))) return false;
  const p10 = record.SmsFallbackMethod;
  if (!((p10 === "GET" || p10 === "POST" || p10 === null))) return false;
  return true;
}

function fields45$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields20$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields46$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 429)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20429)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields47$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields46$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields48$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "429")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20429")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields49$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields48$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields50$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields49$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields51$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 401)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 20003)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields52$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields51$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields53$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "401")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "20003")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields54$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields53$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields55$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields54$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields56$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 415)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === 19056)) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields57$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields56$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields58$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "415")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !(p2 === "19056")) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields59$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields58$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields60$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields59$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields61$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === 400)) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !((p2 === 20001 || p2 === 20002 || p2 === 21402 || p2 === 21403 || p2 === 21406))) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields62$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields61$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields63$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.Status;
  if (!(p0 === "400")) return false;
  const p1 = record.Message;
  if (!(typeof p1 === "string")) return false;
  const p2 = record.Code;
  if (p2 !== undefined && !((p2 === "20001" || p2 === "20002" || p2 === "21402" || p2 === "21403" || p2 === "21406"))) return false;
  const p3 = record.MoreInfo;
  if (p3 !== undefined && !(typeof p3 === "string")) return false;
  const p4 = record.Detail;
  if (p4 !== undefined && !(typeof p4 === "string")) return false;
  return true;
}

function fields64$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.RestException;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields63$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fields65$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.TwilioResponse;
  if (!(typeof p0 === "object" && p0 !== null && !Array.isArray(p0) && fields64$(p0 as { readonly [key: string]: unknown }))) return false;
  return true;
}

function fits66$(value: unknown): boolean {
  return typeof value === "string" && pattern8$(value) && isUri$(value);
}

function fits67$(value: unknown): boolean {
  return value === "";
}

function fields68$(record: { readonly [key: string]: unknown }): boolean {
  const p0 = record.FriendlyName;
  if (p0 !== undefined && !(typeof p0 === "string" && p0.length > 0 && isShort$(p0, 64))) return false;
  const p1 = record.ApiVersion;
  if (p1 !== undefined && !((p1 === "2010-04-01" || p1 === "2008-08-01"))) return false;
  const p2 = record.SmsUrl;
  if (p2 !== undefined && !((fits66$(p2) || fits67$(p2)))) return false;
  const p3 = record.SmsMethod;
  if (p3 !== undefined && !((p3 === "GET" || p3 === "POST"))) return false;
  const p4 = record.SmsFallbackUrl;
  if (p4 !== undefined && !((fits66$(p4) || fits67$(p4)))) return false;
  const p5 = record.SmsFallbackMethod;
  if (p5 !== undefined && !((p5 === "GET" || p5 === "POST"))) return false;
  return true;
}

export type Forbidden = {
  RestException: {
    Status: 403;
    Message: string;
    Code?: 20008 | 20403;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isForbidden(value: unknown): value is Forbidden {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields2$(value as { readonly [key: string]: unknown });
}

export function validateForbidden(value: unknown): Result$<Forbidden> {
  return Forbidden.validate(value);
}

export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ schema$("Forbidden", isForbidden, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [403] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20008,20403] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type ForbiddenCsv = string;

export function isForbiddenCsv(value: unknown): value is ForbiddenCsv {
  return typeof value === "string";
}

export function validateForbiddenCsv(value: unknown): Result$<ForbiddenCsv> {
  return ForbiddenCsv.validate(value);
}

export const ForbiddenCsv: Schema$<ForbiddenCsv> = /* @__PURE__ */ schema$("ForbiddenCsv", isForbiddenCsv, { type: "string" });

export type ForbiddenHtml = string;

export function isForbiddenHtml(value: unknown): value is ForbiddenHtml {
  return typeof value === "string";
}

export function validateForbiddenHtml(value: unknown): Result$<ForbiddenHtml> {
  return ForbiddenHtml.validate(value);
}

export const ForbiddenHtml: Schema$<ForbiddenHtml> = /* @__PURE__ */ schema$("ForbiddenHtml", isForbiddenHtml, { type: "string" });

export type ForbiddenJson = {
  TwilioResponse: {
    RestException: {
      Status: "403";
      Message: string;
      Code?: "20008" | "20403";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isForbiddenJson(value: unknown): value is ForbiddenJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields5$(value as { readonly [key: string]: unknown });
}

export function validateForbiddenJson(value: unknown): Result$<ForbiddenJson> {
  return ForbiddenJson.validate(value);
}

export const ForbiddenJson: Schema$<ForbiddenJson> = /* @__PURE__ */ schema$("ForbiddenJson", isForbiddenJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["403"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20008","20403"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type InboundSms = {
  SmsSid: string;
  SmsMessageSid?: string;
  AccountSid: string;
  From: string;
  To: string;
  Body: string;
  SmsStatus?: "received";
  ApiVersion?: "2008-08-01";
  FromCity?: string;
  FromState?: string;
  FromZip?: string;
  FromCountry?: string;
  ToCity?: string;
  ToState?: string;
  ToZip?: string;
  ToCountry?: string;
  ErrorCode?: string;
  ErrorUrl?: string;
};

export function isInboundSms(value: unknown): value is InboundSms {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields6$(value as { readonly [key: string]: unknown });
}

export function validateInboundSms(value: unknown): Result$<InboundSms> {
  return InboundSms.validate(value);
}

export const InboundSms: Schema$<InboundSms> = /* @__PURE__ */ schema$("InboundSms", isInboundSms, {
  type: "object",
  required: ["SmsSid","AccountSid","From","To","Body"],
  properties: {
    SmsSid: { type: "string", pattern: { says: "^(?:SM|MM)[0-9a-fA-F]{32}$", test: pattern3$ } },
    SmsMessageSid: { type: "string", pattern: { says: "^(?:SM|MM)[0-9a-fA-F]{32}$", test: pattern3$ } },
    AccountSid: {
      type: "string",
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^AC[0-9a-fA-F]{32}$", test: pattern1$ },
    },
    From: { type: "string" },
    To: { type: "string", pattern: { says: "^[0-9]{5,6}$", test: pattern4$ } },
    Body: { type: "string", maxLength: 160 },
    SmsStatus: { type: "string", enum: ["received"] },
    ApiVersion: { type: "string", enum: ["2008-08-01"] },
    FromCity: { type: "string" },
    FromState: { type: "string" },
    FromZip: { type: "string" },
    FromCountry: { type: "string" },
    ToCity: { type: "string" },
    ToState: { type: "string" },
    ToZip: { type: "string" },
    ToCountry: { type: "string" },
    ErrorCode: { type: "string", pattern: { says: "^[0-9]{5}$", test: pattern5$ } },
    ErrorUrl: { type: "string" },
  },
});

export type InternalServerError = {
  RestException: {
    Status: 500;
    Message: string;
    Code?: 20500;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isInternalServerError(value: unknown): value is InternalServerError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields8$(value as { readonly [key: string]: unknown });
}

export function validateInternalServerError(value: unknown): Result$<InternalServerError> {
  return InternalServerError.validate(value);
}

export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ schema$("InternalServerError", isInternalServerError, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [500] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20500] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type InternalServerErrorCsv = string;

export function isInternalServerErrorCsv(value: unknown): value is InternalServerErrorCsv {
  return typeof value === "string";
}

export function validateInternalServerErrorCsv(value: unknown): Result$<InternalServerErrorCsv> {
  return InternalServerErrorCsv.validate(value);
}

export const InternalServerErrorCsv: Schema$<InternalServerErrorCsv> = /* @__PURE__ */ schema$("InternalServerErrorCsv", isInternalServerErrorCsv, { type: "string" });

export type InternalServerErrorHtml = string;

export function isInternalServerErrorHtml(value: unknown): value is InternalServerErrorHtml {
  return typeof value === "string";
}

export function validateInternalServerErrorHtml(value: unknown): Result$<InternalServerErrorHtml> {
  return InternalServerErrorHtml.validate(value);
}

export const InternalServerErrorHtml: Schema$<InternalServerErrorHtml> = /* @__PURE__ */ schema$("InternalServerErrorHtml", isInternalServerErrorHtml, { type: "string" });

export type InternalServerErrorJson = {
  TwilioResponse: {
    RestException: {
      Status: "500";
      Message: string;
      Code?: "20500";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isInternalServerErrorJson(value: unknown): value is InternalServerErrorJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields11$(value as { readonly [key: string]: unknown });
}

export function validateInternalServerErrorJson(value: unknown): Result$<InternalServerErrorJson> {
  return InternalServerErrorJson.validate(value);
}

export const InternalServerErrorJson: Schema$<InternalServerErrorJson> = /* @__PURE__ */ schema$("InternalServerErrorJson", isInternalServerErrorJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["500"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20500"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type ListBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20007 | 21481;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isListBadRequest(value: unknown): value is ListBadRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields13$(value as { readonly [key: string]: unknown });
}

export function validateListBadRequest(value: unknown): Result$<ListBadRequest> {
  return ListBadRequest.validate(value);
}

export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ schema$("ListBadRequest", isListBadRequest, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [400] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20001,20007,21481] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type ListBadRequestCsv = string;

export function isListBadRequestCsv(value: unknown): value is ListBadRequestCsv {
  return typeof value === "string";
}

export function validateListBadRequestCsv(value: unknown): Result$<ListBadRequestCsv> {
  return ListBadRequestCsv.validate(value);
}

export const ListBadRequestCsv: Schema$<ListBadRequestCsv> = /* @__PURE__ */ schema$("ListBadRequestCsv", isListBadRequestCsv, { type: "string" });

export type ListBadRequestHtml = string;

export function isListBadRequestHtml(value: unknown): value is ListBadRequestHtml {
  return typeof value === "string";
}

export function validateListBadRequestHtml(value: unknown): Result$<ListBadRequestHtml> {
  return ListBadRequestHtml.validate(value);
}

export const ListBadRequestHtml: Schema$<ListBadRequestHtml> = /* @__PURE__ */ schema$("ListBadRequestHtml", isListBadRequestHtml, { type: "string" });

export type ListBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "20007" | "21481";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isListBadRequestJson(value: unknown): value is ListBadRequestJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields16$(value as { readonly [key: string]: unknown });
}

export function validateListBadRequestJson(value: unknown): Result$<ListBadRequestJson> {
  return ListBadRequestJson.validate(value);
}

export const ListBadRequestJson: Schema$<ListBadRequestJson> = /* @__PURE__ */ schema$("ListBadRequestJson", isListBadRequestJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["400"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20001","20007","21481"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type ListShortCodeResponse = {
  ShortCodes: {
    page: number;
    numpages: number;
    pagesize: number;
    total: number;
    start: number;
    end: number;
    uri?: string;
    firstpageuri?: string;
    previouspageuri?: null | string;
    nextpageuri?: null | string;
    lastpageuri?: string;
    ShortCode: ShortCode[];
  };
};

export function isListShortCodeResponse(value: unknown): value is ListShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields19$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponse(value: unknown): Result$<ListShortCodeResponse> {
  return ListShortCodeResponse.validate(value);
}

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$("ListShortCodeResponse", isListShortCodeResponse, {
  type: "object",
  required: ["ShortCodes"],
  properties: {
    ShortCodes: {
      type: "object",
      required: ["page","numpages","pagesize","total","start","end","ShortCode"],
      properties: {
        page: { type: "integer", minimum: 0 },
        numpages: { type: "integer", minimum: 0 },
        pagesize: { type: "integer", minimum: 1, maximum: 1000 },
        total: { type: "integer", minimum: 0 },
        start: { type: "integer", minimum: 0 },
        end: { type: "integer", minimum: 0 },
        uri: {
          type: "string",
          pattern: { says: "^/[A-Za-z0-9][^#]*$", test: pattern6$ },
          format: { says: "uri-reference", test: isUriReference$ },
        },
        firstpageuri: {
          type: "string",
          pattern: { says: "^/[A-Za-z0-9][^#]*$", test: pattern6$ },
          format: { says: "uri-reference", test: isUriReference$ },
        },
        previouspageuri: {
          type: ["string","null"],
          pattern: { says: "^/[A-Za-z0-9][^#]*$", test: pattern6$ },
          format: { says: "uri-reference", test: isUriReference$ },
        },
        nextpageuri: {
          type: ["string","null"],
          pattern: { says: "^/[A-Za-z0-9][^#]*$", test: pattern6$ },
          format: { says: "uri-reference", test: isUriReference$ },
        },
        lastpageuri: {
          type: "string",
          pattern: { says: "^/[A-Za-z0-9][^#]*$", test: pattern6$ },
          format: { says: "uri-reference", test: isUriReference$ },
        },
        ShortCode: { type: "array", items: { $ref: () => ShortCode } },
      },
    },
  },
});

export type ListShortCodeResponseJson = {
  TwilioResponse: {
    ShortCodes: {
      ShortCode: ShortCode;
    }[];
  };
};

export function isListShortCodeResponseJson(value: unknown): value is ListShortCodeResponseJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields23$(value as { readonly [key: string]: unknown });
}

export function validateListShortCodeResponseJson(value: unknown): Result$<ListShortCodeResponseJson> {
  return ListShortCodeResponseJson.validate(value);
}

export const ListShortCodeResponseJson: Schema$<ListShortCodeResponseJson> = /* @__PURE__ */ schema$("ListShortCodeResponseJson", isListShortCodeResponseJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["ShortCodes"],
      properties: {
        ShortCodes: {
          type: "array",
          items: { type: "object", required: ["ShortCode"], properties: { ShortCode: { $ref: () => ShortCode } } },
        },
      },
    },
  },
});

export type MethodNotAllowed = {
  RestException: {
    Status: 405;
    Message: string;
    Code?: 20004;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isMethodNotAllowed(value: unknown): value is MethodNotAllowed {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields25$(value as { readonly [key: string]: unknown });
}

export function validateMethodNotAllowed(value: unknown): Result$<MethodNotAllowed> {
  return MethodNotAllowed.validate(value);
}

export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ schema$("MethodNotAllowed", isMethodNotAllowed, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [405] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20004] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type MethodNotAllowedCsv = string;

export function isMethodNotAllowedCsv(value: unknown): value is MethodNotAllowedCsv {
  return typeof value === "string";
}

export function validateMethodNotAllowedCsv(value: unknown): Result$<MethodNotAllowedCsv> {
  return MethodNotAllowedCsv.validate(value);
}

export const MethodNotAllowedCsv: Schema$<MethodNotAllowedCsv> = /* @__PURE__ */ schema$("MethodNotAllowedCsv", isMethodNotAllowedCsv, { type: "string" });

export type MethodNotAllowedHtml = string;

export function isMethodNotAllowedHtml(value: unknown): value is MethodNotAllowedHtml {
  return typeof value === "string";
}

export function validateMethodNotAllowedHtml(value: unknown): Result$<MethodNotAllowedHtml> {
  return MethodNotAllowedHtml.validate(value);
}

export const MethodNotAllowedHtml: Schema$<MethodNotAllowedHtml> = /* @__PURE__ */ schema$("MethodNotAllowedHtml", isMethodNotAllowedHtml, { type: "string" });

export type MethodNotAllowedJson = {
  TwilioResponse: {
    RestException: {
      Status: "405";
      Message: string;
      Code?: "20004";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isMethodNotAllowedJson(value: unknown): value is MethodNotAllowedJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields28$(value as { readonly [key: string]: unknown });
}

export function validateMethodNotAllowedJson(value: unknown): Result$<MethodNotAllowedJson> {
  return MethodNotAllowedJson.validate(value);
}

export const MethodNotAllowedJson: Schema$<MethodNotAllowedJson> = /* @__PURE__ */ schema$("MethodNotAllowedJson", isMethodNotAllowedJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["405"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20004"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type NotFound = {
  RestException: {
    Status: 404;
    Message: string;
    Code?: 20404;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isNotFound(value: unknown): value is NotFound {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields30$(value as { readonly [key: string]: unknown });
}

export function validateNotFound(value: unknown): Result$<NotFound> {
  return NotFound.validate(value);
}

export const NotFound: Schema$<NotFound> = /* @__PURE__ */ schema$("NotFound", isNotFound, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [404] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20404] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type NotFoundCsv = string;

export function isNotFoundCsv(value: unknown): value is NotFoundCsv {
  return typeof value === "string";
}

export function validateNotFoundCsv(value: unknown): Result$<NotFoundCsv> {
  return NotFoundCsv.validate(value);
}

export const NotFoundCsv: Schema$<NotFoundCsv> = /* @__PURE__ */ schema$("NotFoundCsv", isNotFoundCsv, { type: "string" });

export type NotFoundHtml = string;

export function isNotFoundHtml(value: unknown): value is NotFoundHtml {
  return typeof value === "string";
}

export function validateNotFoundHtml(value: unknown): Result$<NotFoundHtml> {
  return NotFoundHtml.validate(value);
}

export const NotFoundHtml: Schema$<NotFoundHtml> = /* @__PURE__ */ schema$("NotFoundHtml", isNotFoundHtml, { type: "string" });

export type NotFoundJson = {
  TwilioResponse: {
    RestException: {
      Status: "404";
      Message: string;
      Code?: "20404";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isNotFoundJson(value: unknown): value is NotFoundJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields33$(value as { readonly [key: string]: unknown });
}

export function validateNotFoundJson(value: unknown): Result$<NotFoundJson> {
  return NotFoundJson.validate(value);
}

export const NotFoundJson: Schema$<NotFoundJson> = /* @__PURE__ */ schema$("NotFoundJson", isNotFoundJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["404"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20404"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type PayloadTooLarge = {
  RestException: {
    Status: 413;
    Message: string;
    Code?: 20413;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isPayloadTooLarge(value: unknown): value is PayloadTooLarge {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields35$(value as { readonly [key: string]: unknown });
}

export function validatePayloadTooLarge(value: unknown): Result$<PayloadTooLarge> {
  return PayloadTooLarge.validate(value);
}

export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ schema$("PayloadTooLarge", isPayloadTooLarge, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [413] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20413] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type PayloadTooLargeCsv = string;

export function isPayloadTooLargeCsv(value: unknown): value is PayloadTooLargeCsv {
  return typeof value === "string";
}

export function validatePayloadTooLargeCsv(value: unknown): Result$<PayloadTooLargeCsv> {
  return PayloadTooLargeCsv.validate(value);
}

export const PayloadTooLargeCsv: Schema$<PayloadTooLargeCsv> = /* @__PURE__ */ schema$("PayloadTooLargeCsv", isPayloadTooLargeCsv, { type: "string" });

export type PayloadTooLargeHtml = string;

export function isPayloadTooLargeHtml(value: unknown): value is PayloadTooLargeHtml {
  return typeof value === "string";
}

export function validatePayloadTooLargeHtml(value: unknown): Result$<PayloadTooLargeHtml> {
  return PayloadTooLargeHtml.validate(value);
}

export const PayloadTooLargeHtml: Schema$<PayloadTooLargeHtml> = /* @__PURE__ */ schema$("PayloadTooLargeHtml", isPayloadTooLargeHtml, { type: "string" });

export type PayloadTooLargeJson = {
  TwilioResponse: {
    RestException: {
      Status: "413";
      Message: string;
      Code?: "20413";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isPayloadTooLargeJson(value: unknown): value is PayloadTooLargeJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields38$(value as { readonly [key: string]: unknown });
}

export function validatePayloadTooLargeJson(value: unknown): Result$<PayloadTooLargeJson> {
  return PayloadTooLargeJson.validate(value);
}

export const PayloadTooLargeJson: Schema$<PayloadTooLargeJson> = /* @__PURE__ */ schema$("PayloadTooLargeJson", isPayloadTooLargeJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["413"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20413"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type ServiceUnavailable = {
  RestException: {
    Status: 503;
    Message: string;
    Code?: 20503;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isServiceUnavailable(value: unknown): value is ServiceUnavailable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields40$(value as { readonly [key: string]: unknown });
}

export function validateServiceUnavailable(value: unknown): Result$<ServiceUnavailable> {
  return ServiceUnavailable.validate(value);
}

export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ schema$("ServiceUnavailable", isServiceUnavailable, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [503] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20503] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type ServiceUnavailableCsv = string;

export function isServiceUnavailableCsv(value: unknown): value is ServiceUnavailableCsv {
  return typeof value === "string";
}

export function validateServiceUnavailableCsv(value: unknown): Result$<ServiceUnavailableCsv> {
  return ServiceUnavailableCsv.validate(value);
}

export const ServiceUnavailableCsv: Schema$<ServiceUnavailableCsv> = /* @__PURE__ */ schema$("ServiceUnavailableCsv", isServiceUnavailableCsv, { type: "string" });

export type ServiceUnavailableHtml = string;

export function isServiceUnavailableHtml(value: unknown): value is ServiceUnavailableHtml {
  return typeof value === "string";
}

export function validateServiceUnavailableHtml(value: unknown): Result$<ServiceUnavailableHtml> {
  return ServiceUnavailableHtml.validate(value);
}

export const ServiceUnavailableHtml: Schema$<ServiceUnavailableHtml> = /* @__PURE__ */ schema$("ServiceUnavailableHtml", isServiceUnavailableHtml, { type: "string" });

export type ServiceUnavailableJson = {
  TwilioResponse: {
    RestException: {
      Status: "503";
      Message: string;
      Code?: "20503";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isServiceUnavailableJson(value: unknown): value is ServiceUnavailableJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields43$(value as { readonly [key: string]: unknown });
}

export function validateServiceUnavailableJson(value: unknown): Result$<ServiceUnavailableJson> {
  return ServiceUnavailableJson.validate(value);
}

export const ServiceUnavailableJson: Schema$<ServiceUnavailableJson> = /* @__PURE__ */ schema$("ServiceUnavailableJson", isServiceUnavailableJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["503"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20503"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type ShortCode = {
  Sid: string;
  AccountSid: string;
  FriendlyName: string;
  ShortCode: string;
  DateCreated: string;
  DateUpdated: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl: null | string;
  SmsMethod: "GET" | "POST" | null;
  SmsFallbackUrl: null | string;
  SmsFallbackMethod: "GET" | "POST" | null;
};

export function isShortCode(value: unknown): value is ShortCode {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields44$(value as { readonly [key: string]: unknown });
}

export function validateShortCode(value: unknown): Result$<ShortCode> {
  return ShortCode.validate(value);
}

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$("ShortCode", isShortCode, {
  type: "object",
  required: ["Sid","AccountSid","FriendlyName","ShortCode","DateCreated","DateUpdated","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod"],
  properties: {
    Sid: {
      type: "string",
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^SC[0-9a-fA-F]{32}$", test: pattern2$ },
    },
    AccountSid: {
      type: "string",
      minLength: 34,
      maxLength: 34,
      pattern: { says: "^AC[0-9a-fA-F]{32}$", test: pattern1$ },
    },
    FriendlyName: { type: "string", maxLength: 64 },
    ShortCode: { type: "string", pattern: { says: "^[0-9]{5,6}$", test: pattern4$ } },
    DateCreated: {
      type: "string",
      pattern: { says: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", test: pattern7$ },
      format: { says: "date-time-rfc-2822", test: isRfc2822$ },
    },
    DateUpdated: {
      type: "string",
      pattern: { says: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", test: pattern7$ },
      format: { says: "date-time-rfc-2822", test: isRfc2822$ },
    },
    ApiVersion: { type: "string", enum: ["2010-04-01","2008-08-01"] },
    SmsUrl: {
      type: ["string","null"],
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
    SmsMethod: { type: ["string","null"], enum: ["GET","POST",null], format: "http-method" },
    SmsFallbackUrl: {
      type: ["string","null"],
      pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
      format: { says: "uri", test: isUri$ },
    },
    SmsFallbackMethod: { type: ["string","null"], enum: ["GET","POST",null], format: "http-method" },
  },
});

export type ShortCodeResponse = {
  ShortCode: ShortCode;
};

export function isShortCodeResponse(value: unknown): value is ShortCodeResponse {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields20$(value as { readonly [key: string]: unknown });
}

export function validateShortCodeResponse(value: unknown): Result$<ShortCodeResponse> {
  return ShortCodeResponse.validate(value);
}

export const ShortCodeResponse: Schema$<ShortCodeResponse> = /* @__PURE__ */ schema$("ShortCodeResponse", isShortCodeResponse, { type: "object", required: ["ShortCode"], properties: { ShortCode: { $ref: () => ShortCode } } });

export type ShortCodeResponseJson = {
  TwilioResponse: {
    ShortCode: ShortCode;
  };
};

export function isShortCodeResponseJson(value: unknown): value is ShortCodeResponseJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields45$(value as { readonly [key: string]: unknown });
}

export function validateShortCodeResponseJson(value: unknown): Result$<ShortCodeResponseJson> {
  return ShortCodeResponseJson.validate(value);
}

export const ShortCodeResponseJson: Schema$<ShortCodeResponseJson> = /* @__PURE__ */ schema$("ShortCodeResponseJson", isShortCodeResponseJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: { type: "object", required: ["ShortCode"], properties: { ShortCode: { $ref: () => ShortCode } } },
  },
});

export type TooManyRequests = {
  RestException: {
    Status: 429;
    Message: string;
    Code?: 20429;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isTooManyRequests(value: unknown): value is TooManyRequests {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields47$(value as { readonly [key: string]: unknown });
}

export function validateTooManyRequests(value: unknown): Result$<TooManyRequests> {
  return TooManyRequests.validate(value);
}

export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ schema$("TooManyRequests", isTooManyRequests, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [429] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20429] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type TooManyRequestsCsv = string;

export function isTooManyRequestsCsv(value: unknown): value is TooManyRequestsCsv {
  return typeof value === "string";
}

export function validateTooManyRequestsCsv(value: unknown): Result$<TooManyRequestsCsv> {
  return TooManyRequestsCsv.validate(value);
}

export const TooManyRequestsCsv: Schema$<TooManyRequestsCsv> = /* @__PURE__ */ schema$("TooManyRequestsCsv", isTooManyRequestsCsv, { type: "string" });

export type TooManyRequestsHtml = string;

export function isTooManyRequestsHtml(value: unknown): value is TooManyRequestsHtml {
  return typeof value === "string";
}

export function validateTooManyRequestsHtml(value: unknown): Result$<TooManyRequestsHtml> {
  return TooManyRequestsHtml.validate(value);
}

export const TooManyRequestsHtml: Schema$<TooManyRequestsHtml> = /* @__PURE__ */ schema$("TooManyRequestsHtml", isTooManyRequestsHtml, { type: "string" });

export type TooManyRequestsJson = {
  TwilioResponse: {
    RestException: {
      Status: "429";
      Message: string;
      Code?: "20429";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isTooManyRequestsJson(value: unknown): value is TooManyRequestsJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields50$(value as { readonly [key: string]: unknown });
}

export function validateTooManyRequestsJson(value: unknown): Result$<TooManyRequestsJson> {
  return TooManyRequestsJson.validate(value);
}

export const TooManyRequestsJson: Schema$<TooManyRequestsJson> = /* @__PURE__ */ schema$("TooManyRequestsJson", isTooManyRequestsJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["429"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20429"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type Unauthorized = {
  RestException: {
    Status: 401;
    Message: string;
    Code?: 20003;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isUnauthorized(value: unknown): value is Unauthorized {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields52$(value as { readonly [key: string]: unknown });
}

export function validateUnauthorized(value: unknown): Result$<Unauthorized> {
  return Unauthorized.validate(value);
}

export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ schema$("Unauthorized", isUnauthorized, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [401] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20003] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type UnauthorizedCsv = string;

export function isUnauthorizedCsv(value: unknown): value is UnauthorizedCsv {
  return typeof value === "string";
}

export function validateUnauthorizedCsv(value: unknown): Result$<UnauthorizedCsv> {
  return UnauthorizedCsv.validate(value);
}

export const UnauthorizedCsv: Schema$<UnauthorizedCsv> = /* @__PURE__ */ schema$("UnauthorizedCsv", isUnauthorizedCsv, { type: "string" });

export type UnauthorizedHtml = string;

export function isUnauthorizedHtml(value: unknown): value is UnauthorizedHtml {
  return typeof value === "string";
}

export function validateUnauthorizedHtml(value: unknown): Result$<UnauthorizedHtml> {
  return UnauthorizedHtml.validate(value);
}

export const UnauthorizedHtml: Schema$<UnauthorizedHtml> = /* @__PURE__ */ schema$("UnauthorizedHtml", isUnauthorizedHtml, { type: "string" });

export type UnauthorizedJson = {
  TwilioResponse: {
    RestException: {
      Status: "401";
      Message: string;
      Code?: "20003";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isUnauthorizedJson(value: unknown): value is UnauthorizedJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields55$(value as { readonly [key: string]: unknown });
}

export function validateUnauthorizedJson(value: unknown): Result$<UnauthorizedJson> {
  return UnauthorizedJson.validate(value);
}

export const UnauthorizedJson: Schema$<UnauthorizedJson> = /* @__PURE__ */ schema$("UnauthorizedJson", isUnauthorizedJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["401"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20003"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type UnsupportedMediaType = {
  RestException: {
    Status: 415;
    Message: string;
    Code?: 19056;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isUnsupportedMediaType(value: unknown): value is UnsupportedMediaType {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields57$(value as { readonly [key: string]: unknown });
}

export function validateUnsupportedMediaType(value: unknown): Result$<UnsupportedMediaType> {
  return UnsupportedMediaType.validate(value);
}

export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ schema$("UnsupportedMediaType", isUnsupportedMediaType, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [415] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [19056] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type UnsupportedMediaTypeCsv = string;

export function isUnsupportedMediaTypeCsv(value: unknown): value is UnsupportedMediaTypeCsv {
  return typeof value === "string";
}

export function validateUnsupportedMediaTypeCsv(value: unknown): Result$<UnsupportedMediaTypeCsv> {
  return UnsupportedMediaTypeCsv.validate(value);
}

export const UnsupportedMediaTypeCsv: Schema$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ schema$("UnsupportedMediaTypeCsv", isUnsupportedMediaTypeCsv, { type: "string" });

export type UnsupportedMediaTypeHtml = string;

export function isUnsupportedMediaTypeHtml(value: unknown): value is UnsupportedMediaTypeHtml {
  return typeof value === "string";
}

export function validateUnsupportedMediaTypeHtml(value: unknown): Result$<UnsupportedMediaTypeHtml> {
  return UnsupportedMediaTypeHtml.validate(value);
}

export const UnsupportedMediaTypeHtml: Schema$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ schema$("UnsupportedMediaTypeHtml", isUnsupportedMediaTypeHtml, { type: "string" });

export type UnsupportedMediaTypeJson = {
  TwilioResponse: {
    RestException: {
      Status: "415";
      Message: string;
      Code?: "19056";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isUnsupportedMediaTypeJson(value: unknown): value is UnsupportedMediaTypeJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields60$(value as { readonly [key: string]: unknown });
}

export function validateUnsupportedMediaTypeJson(value: unknown): Result$<UnsupportedMediaTypeJson> {
  return UnsupportedMediaTypeJson.validate(value);
}

export const UnsupportedMediaTypeJson: Schema$<UnsupportedMediaTypeJson> = /* @__PURE__ */ schema$("UnsupportedMediaTypeJson", isUnsupportedMediaTypeJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["415"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["19056"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type UpdateBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20002 | 21402 | 21403 | 21406;
    MoreInfo?: string;
    Detail?: string;
  };
};

export function isUpdateBadRequest(value: unknown): value is UpdateBadRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields62$(value as { readonly [key: string]: unknown });
}

export function validateUpdateBadRequest(value: unknown): Result$<UpdateBadRequest> {
  return UpdateBadRequest.validate(value);
}

export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ schema$("UpdateBadRequest", isUpdateBadRequest, {
  type: "object",
  required: ["RestException"],
  properties: {
    RestException: {
      type: "object",
      required: ["Status","Message"],
      properties: {
        Status: { type: "integer", enum: [400] },
        Message: { type: "string" },
        Code: { type: "integer", enum: [20001,20002,21402,21403,21406] },
        MoreInfo: { type: "string" },
        Detail: { type: "string" },
      },
    },
  },
});

export type UpdateBadRequestCsv = string;

export function isUpdateBadRequestCsv(value: unknown): value is UpdateBadRequestCsv {
  return typeof value === "string";
}

export function validateUpdateBadRequestCsv(value: unknown): Result$<UpdateBadRequestCsv> {
  return UpdateBadRequestCsv.validate(value);
}

export const UpdateBadRequestCsv: Schema$<UpdateBadRequestCsv> = /* @__PURE__ */ schema$("UpdateBadRequestCsv", isUpdateBadRequestCsv, { type: "string" });

export type UpdateBadRequestHtml = string;

export function isUpdateBadRequestHtml(value: unknown): value is UpdateBadRequestHtml {
  return typeof value === "string";
}

export function validateUpdateBadRequestHtml(value: unknown): Result$<UpdateBadRequestHtml> {
  return UpdateBadRequestHtml.validate(value);
}

export const UpdateBadRequestHtml: Schema$<UpdateBadRequestHtml> = /* @__PURE__ */ schema$("UpdateBadRequestHtml", isUpdateBadRequestHtml, { type: "string" });

export type UpdateBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "20002" | "21402" | "21403" | "21406";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export function isUpdateBadRequestJson(value: unknown): value is UpdateBadRequestJson {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields65$(value as { readonly [key: string]: unknown });
}

export function validateUpdateBadRequestJson(value: unknown): Result$<UpdateBadRequestJson> {
  return UpdateBadRequestJson.validate(value);
}

export const UpdateBadRequestJson: Schema$<UpdateBadRequestJson> = /* @__PURE__ */ schema$("UpdateBadRequestJson", isUpdateBadRequestJson, {
  type: "object",
  required: ["TwilioResponse"],
  properties: {
    TwilioResponse: {
      type: "object",
      required: ["RestException"],
      properties: {
        RestException: {
          type: "object",
          required: ["Status","Message"],
          properties: {
            Status: { type: "string", enum: ["400"] },
            Message: { type: "string" },
            Code: { type: "string", enum: ["20001","20002","21402","21403","21406"] },
            MoreInfo: { type: "string" },
            Detail: { type: "string" },
          },
        },
      },
    },
  },
});

export type UpdateShortCodeRequest = {
  FriendlyName?: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl?: string | "";
  SmsMethod?: "GET" | "POST";
  SmsFallbackUrl?: string | "";
  SmsFallbackMethod?: "GET" | "POST";
};

export function isUpdateShortCodeRequest(value: unknown): value is UpdateShortCodeRequest {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields68$(value as { readonly [key: string]: unknown });
}

export function validateUpdateShortCodeRequest(value: unknown): Result$<UpdateShortCodeRequest> {
  return UpdateShortCodeRequest.validate(value);
}

export const UpdateShortCodeRequest: Schema$<UpdateShortCodeRequest> = /* @__PURE__ */ schema$("UpdateShortCodeRequest", isUpdateShortCodeRequest, {
  type: "object",
  properties: {
    FriendlyName: { type: "string", minLength: 1, maxLength: 64 },
    ApiVersion: { type: "string", enum: ["2010-04-01","2008-08-01"] },
    SmsUrl: {
      anyOf: [{
        type: "string",
        pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
        format: { says: "uri", test: isUri$ },
      }, { type: "string", enum: [""] }],
    },
    SmsMethod: { type: "string", enum: ["GET","POST"], format: "http-method" },
    SmsFallbackUrl: {
      anyOf: [{
        type: "string",
        pattern: { says: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", test: pattern8$ },
        format: { says: "uri", test: isUri$ },
      }, { type: "string", enum: [""] }],
    },
    SmsFallbackMethod: { type: "string", enum: ["GET","POST"], format: "http-method" },
  },
});
