import { ALWAYS_THERE } from "../inferred.ts";
import { messageSid } from "../message.ts";
import { nullableObject } from "../nullable-object.ts";
import { pageQuery } from "../paging.ts";
import { resource } from "../resource.ts";
import { accountSid, EXAMPLE_ACCOUNT } from "../short-code.ts";
import { sid } from "../sid.ts";
import { relativeUri } from "../url.ts";
import { z } from "../zod.ts";
import { answeredDate, elements, jsonAndXml } from "./json-and-xml.ts";

const mediaSid = sid("ME").describe("Unique identifier of the file.");

/** A file that was sent or received with a message. */
export const mediaItem = nullableObject(
  elements({
    sid: mediaSid,
    account_sid: accountSid.describe("Identifier of the account that owns the file."),
    parent_sid: messageSid.describe("Identifier of the message that the file belongs to."),
    content_type: z.string().describe("Media type of the file."),
    date_created: answeredDate.describe("When it was created, in GMT, RFC 2822 format."),
    date_updated: answeredDate.describe("When it was last updated, in GMT, RFC 2822 format."),
    uri: relativeUri.describe(
      "Path of this resource. Without .json, it is the path of the file itself.",
    ),
  }),
)
  .describe("A file that belongs to a message.")
  .openapi("Media", { xml: { name: "Media" }, "x-inferred": ALWAYS_THERE });

const MESSAGE = `MM${"a".repeat(32)}`;
const MEDIA = `ME${"a".repeat(32)}`;
const uri = `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/Messages/${MESSAGE}/Media/${MEDIA}`;
const example = {
  sid: MEDIA,
  account_sid: EXAMPLE_ACCOUNT,
  parent_sid: MESSAGE,
  content_type: "image/jpeg",
  date_created: "Sat, 09 Jul 2011 22:36:22 +0000",
  date_updated: "Sat, 09 Jul 2011 22:36:22 +0000",
  uri: `${uri}.json`,
};

const { list, instanceXml, listXml, representations } = jsonAndXml({
  name: "Media",
  key: "media",
  listKey: "media_list",
  one: "a file of a message",
  several: "the files of a message",
  schema: mediaItem,
  example,
  xmlExample: { ...example, uri },
});
export { list as listMediaResponse, listXml as listMediaXml, instanceXml as mediaXml };

const created = (which: string) =>
  z.string().describe(`Returns only files created ${which}. A date, or a date and time, in GMT.`);

/** The files of a message. */
export const media = resource({
  name: "Media",
  tag: { name: "Api20100401Media", description: "Files that belong to a message." },
  path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media",
  parents: { AccountSid: accountSid, MessageSid: messageSid },
  sid: ["Sid", mediaSid],
  pathExamples: { AccountSid: EXAMPLE_ACCOUNT, MessageSid: MESSAGE, Sid: MEDIA },
  representations,
  list: {
    summary: "List the files of a message",
    description: "Returns one page of the message's files.",
    success: "A page of the list.",
    query: {
      DateCreated: created("on this day in GMT"),
      "DateCreated<": created("on or before this moment"),
      "DateCreated>": created("on or after this moment"),
      ...pageQuery,
    },
    errors: { ListBadRequest: ["InvalidParameter", "PageSizeTooLarge", "InvalidPageToken"] },
  },
  fetch: {
    summary: "Fetch a file of a message",
    description:
      "Returns the metadata of the file. Without the suffix .json, Twilio redirects to the file itself.",
    success: "The metadata of the file.",
    redirect: "The file is at the URL in Location.",
  },
  delete: {
    summary: "Delete a file of a message",
    description: "Removes the file from the message.",
    success: "The file no longer exists.",
  },
});
