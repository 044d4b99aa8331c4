import type {
  InternalServerError,
  InternalServerErrorJson,
} from "@shortcodes/validation/api-2008-08-01";
import type { AnyRefusal, TwilioError } from "../api/twilio-error.ts";
import type { Representations } from "../generated/api-2008-08-01.ts";
import { formatCsv } from "./csv.ts";
import { formatHtml, recordElements, type Element } from "./html.ts";

type Instance = Parameters<Representations["FetchShortCodeJson"]>[0];
type List = Parameters<Representations["ListShortCodeJson"]>[0];

const instanceJson = ({ ShortCode }: Instance) => ({ TwilioResponse: { ShortCode } });
const instanceCsv = ({ ShortCode }: Instance) => formatCsv([ShortCode]);
const instanceHtml = ({ ShortCode }: Instance) =>
  formatHtml(200, [["ShortCode", recordElements(ShortCode)]]);

/** The XML in other forms, as the version's documentation has them for all resources. */
export const representations = {
  FetchShortCodeJson: instanceJson,
  UpdateShortCodeJson: instanceJson,
  FetchShortCodeCsv: instanceCsv,
  UpdateShortCodeCsv: instanceCsv,
  FetchShortCodeHtml: instanceHtml,
  UpdateShortCodeHtml: instanceHtml,
  ListShortCodeJson: ({ ShortCodes }: List) => ({
    TwilioResponse: { ShortCodes: ShortCodes.ShortCode.map((ShortCode) => ({ ShortCode })) },
  }),
  ListShortCodeCsv: ({ ShortCodes }: List) => formatCsv(ShortCodes.ShortCode),
  ListShortCodeHtml: ({ ShortCodes }: List) =>
    formatHtml(200, [
      [
        "ShortCodes",
        ShortCodes.ShortCode.map((one): Element => ["ShortCode", recordElements(one)]),
      ],
    ]),
} satisfies Representations;

export function representError(mediaType: string, error: TwilioError): unknown {
  const exception = restException(error);
  switch (mediaType) {
    case "application/json":
      // Every scalar of this version's JSON is a string.
      return {
        TwilioResponse: {
          RestException: Object.fromEntries(
            Object.entries(exception).map(([name, value]) => [name, String(value)]),
          ) as { [K in keyof typeof exception]: string },
        },
      } satisfies AnyRefusal<InternalServerErrorJson>;
    case "text/csv":
      return formatCsv([exception]);
    case "text/html":
      return formatHtml(error.status, [["RestException", recordElements(exception)]]);
    default:
      return { RestException: exception } satisfies AnyRefusal<InternalServerError>;
  }
}

/** Status, Message, Code, MoreInfo: in this order (2008-08-01 documentation, "Exceptions"). */
function restException({
  status,
  message,
  code,
  more_info,
  detail,
}: TwilioError): AnyRefusal<InternalServerError["RestException"]> {
  return {
    Status: status,
    Message: message,
    Code: code,
    MoreInfo: more_info,
    ...(detail !== undefined && { Detail: detail }),
  };
}
