import { createClient, type Page } from "@shortcodes/client";
import { createMock, type Mock } from "@shortcodes/mock";
import { definitions } from "@shortcodes/spec";
import type { Result } from "@shortcodes/validation";
import { operations } from "@shortcodes/validation/messaging-v1";
import { decode } from "@shortcodes/xml";
import { ShortCodeResponse } from "@shortcodes/xml/api-2008-08-01";

const client = createClient({ accountSid: "AC", authToken: "t" });
const answer = await client.api20100401.fetchShortCode({ Sid: "SC" });
const name: string | null | undefined = answer.data?.friendly_name;
const mock: Promise<Mock> = createMock({ port: 0 });
const shortCode: string = decode(ShortCodeResponse, "<TwilioResponse/>").ShortCode.ShortCode;
// @ts-expect-error: no such operation
client.messagingV1.updateShortCode();
// @ts-expect-error: a port is a number
void createMock({ port: "0" });

export type Seen = [typeof name, typeof mock, typeof shortCode, Page<string>, Result<string>];
export const seen = [definitions.length, operations.FetchShortCode];
