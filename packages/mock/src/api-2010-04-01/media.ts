import { formatRfc2822 } from "../api/dates.ts";
import { Redirect } from "../api/redirect.ts";
import { once } from "../api/items.ts";
import { errors, type Handlers, type Representations } from "../generated/api-2010-04-01.ts";
import type { Rows } from "../generated/kinds.ts";
import { dateRange } from "../sending/date-filter.ts";
import type { Reader } from "../store/store.ts";
import { listPage, xmlUri } from "./page.ts";

type Media = Rows["media"];

export const handlers = {
  async FetchMedia(call) {
    const row = await mediaOf(call.store, call);
    // Twilio docs, "Media": the path without a suffix leads to the file itself.
    if (call.operation === "FetchMediaXmlDefault") throw new Redirect(row.url);
    return { status: 200, body: resource(row) };
  },

  async ListMedia(call) {
    const { account, path, query, store, notFound } = call;
    if ((await store.get("message", account.sid, path.MessageSid)) === undefined) throw notFound();
    const where = { parent_sid: path.MessageSid };
    const range = dateRange("date_created", "DateCreated", query, errors.InvalidParameter);
    const { rows, paging } = await listPage(call, "media", { where, range }, [
      ["DateCreated", query.DateCreated],
      ["DateCreated<", query["DateCreated<"]],
      ["DateCreated>", query["DateCreated>"]],
    ]);
    return { status: 200, body: { ...paging, media_list: rows.map((row) => listed(row)) } };
  },

  DeleteMedia(call) {
    return call.store.write(call.account.sid, async (rows) => {
      const row = await mediaOf(rows, call);
      return { value: { status: 204, body: undefined }, remove: [["media", row]] };
    });
  },
} satisfies Partial<Handlers>;

/** @throws TwilioError when the message has no such file */
async function mediaOf(
  rows: Reader,
  { account, path, notFound }: Parameters<Handlers["DeleteMedia"]>[0],
): Promise<Media> {
  const row = await rows.get("media", account.sid, path.Sid);
  if (row?.parent_sid !== path.MessageSid) throw notFound();
  return row;
}

const resource = (row: Media) => ({
  sid: row.sid,
  account_sid: row.account_sid,
  parent_sid: row.parent_sid,
  content_type: row.content_type,
  date_created: formatRfc2822(row.date_created),
  date_updated: formatRfc2822(row.date_updated),
  uri: `/2010-04-01/Accounts/${row.account_sid}/Messages/${row.parent_sid}/Media/${row.sid}.json`,
});
const listed = once(resource);

type Instance = Parameters<Representations["FetchMediaXml"]>[0];
type List = Parameters<Representations["ListMediaXml"]>[0];

const inXml = (media: Instance) => ({ ...media, uri: media.uri && xmlUri(media.uri) });
const listedXml = once(inXml);
const instanceXml = (media: Instance) => ({ media: inXml(media) });
const listXml = ({ media_list: list, ...paging }: List) => ({
  media_list: { ...paging, media_list: list.map((one) => listedXml(one)) },
});

export const representations = {
  FetchMediaXml: instanceXml,
  FetchMediaXmlDefault: instanceXml,
  ListMediaXml: listXml,
  ListMediaXmlDefault: listXml,
  DeleteMediaXml: () => undefined,
  DeleteMediaXmlDefault: () => undefined,
} satisfies Partial<Representations>;
