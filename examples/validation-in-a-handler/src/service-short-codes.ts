import { validateListShortCodeResponse } from "@shortcodes/validation/messaging-v1";

/** The numbers of a Messaging Service's short codes. Trusts no answer that is not what the document says. */
export async function serviceShortCodes(
  url: string,
  authorization: string,
): Promise<(string | null)[]> {
  const response = await fetch(url, { headers: { Authorization: authorization } });
  const { value: page, issues } = validateListShortCodeResponse(await response.json());
  if (issues !== undefined) {
    const [first] = issues;
    throw new Error(`${url} answered ${response.status}, and ${first?.pointer} ${first?.message}`);
  }
  return page.short_codes.map(({ short_code }) => short_code);
}
