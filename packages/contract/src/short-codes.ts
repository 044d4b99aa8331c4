import type { Pairs } from "./target/wire-request.ts";

/** What the documents do not say about the short code APIs, and the tests must know. Everything else is read from the documents. */

type Option = "account" | "service" | "shortCode";

/** The option of `ContractOptions` that feeds a parameter of a path or form. */
export const OPTION_OF_PARAMETER: Readonly<Record<string, Option | undefined>> = {
  AccountSid: "account",
  ServiceSid: "service",
  ShortCodeSid: "shortCode",
};

/** What the options say for a parameter. */
export function givenFor(
  options: Readonly<Partial<Record<Option, string | undefined>>>,
  name: string,
): string | undefined {
  const option = OPTION_OF_PARAMETER[name];
  return option && options[option];
}

/** The parameter that names the account, in paths and answers. */
export const ACCOUNT_PARAMETER = "AccountSid";

/** Parameters whose values only the server can make up: they come out of its links. */
export const OPAQUE_PARAMETERS: ReadonlySet<string> = new Set(["PageToken", "AfterSid"]);

/** The same form with what its parts need beside them: an SmsFallbackUrl is refused without an SmsUrl (21406 FallbackWithoutUrl). */
export function complete(form: Pairs): Pairs {
  const [url, fallback] = ["SmsUrl", "SmsFallbackUrl"].map(
    (name) => form.find(([key]) => key === name)?.[1],
  );
  if (url === "")
    return [...form.filter(([key]) => key !== "SmsFallbackUrl"), ["SmsFallbackUrl", ""]];
  return fallback && url === undefined ? [...form, ["SmsUrl", fallback]] : form;
}
