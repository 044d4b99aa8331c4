import { collect, equal } from "./_expect.ts";
import type { World } from "./_world.ts";

const To = "+14155550100";
const From = "67898";
/** The short code of the seed that sends files. */
const WITH_FILES = "867530";

export const messageCases: Record<string, (world: World) => Promise<void>> = {
  async "2010-04-01: sends, lists, pages, redacts and deletes messages, JSON and XML"({
    account: { api20100401: api },
  }) {
    const Body = "Grüße & 1 < 2 😀";
    const sent = await api.createMessage.orThrow({ To, From, Body });
    equal([sent.status, sent.from, sent.to, sent.body], ["queued", From, To, Body]);
    const { message } = await api.createMessageXml.orThrow({ To, From, Body });
    const plain = await api.createMessageXmlDefault.orThrow({ To, From, Body });
    equal([message.body, plain.message.body], [Body, Body]);

    const sids = [plain.message.sid, message.sid, sent.sid];
    for (const list of [api.listMessage, api.listMessageXml, api.listMessageXmlDefault]) {
      const pages: (string | null)[][] = [];
      for await (const { items } of list.pages({ To, PageSize: 2 }))
        pages.push(items.map(({ sid }) => sid));
      equal(
        pages.map(({ length }) => length),
        [2, 1],
      );
      equal(pages.flat(), sids);
      equal((await collect(list.items({ "DateSent<": "2001-01-01" }))).length, 0);
      equal((await collect(list.items({ "DateSent>": "2001-01-01", From }))).length, 3);
    }

    const Sid = sent.sid ?? "";
    equal((await api.updateMessage.orThrow({ Sid, Body: "" })).body, "");
    const late = await api.updateMessage({ Sid, Status: "canceled" });
    equal([late.error?.status, late.error?.code], [400, 30409]);
    equal((await api.deleteMessage({ Sid })).response.status, 204);
    equal((await api.fetchMessage({ Sid })).error?.code, 20404);
    equal((await api.deleteMessageXml({ Sid: message.sid ?? "" })).response.status, 204);
    equal((await collect(api.listMessage.items())).length, 1);
  },
  async "2010-04-01: a list in a form is its name again and again"({
    account: { api20100401: api },
  }) {
    const MediaUrl = ["https://example.com/a.jpg", "https://example.com/b.png?c=d&e=f"];
    const sent = await api.createMessage.orThrow({ To, From: WITH_FILES, MediaUrl });
    equal([sent.num_media, sent.sid?.slice(0, 2)], ["2", "MM"]);
    const MessageSid = sent.sid ?? "";
    const media = await collect(api.listMedia.items({ MessageSid, PageSize: 1 }));
    equal(
      media.map(({ content_type }) => content_type),
      ["image/png", "image/jpeg"],
    );
    const Sid = media[0]?.sid ?? "";
    equal((await api.fetchMediaXml.orThrow({ MessageSid, Sid })).media.parent_sid, MessageSid);
    equal((await api.deleteMedia({ MessageSid, Sid })).response.status, 204);
    equal((await collect(api.listMediaXml.items({ MessageSid }))).length, 1);
    const many = Array.from({ length: 11 }, () => MediaUrl[0] ?? "");
    const { error } = await api.createMessage({ To, From: WITH_FILES, MediaUrl: many });
    equal([error?.status, error?.code], [400, 21623]);
  },
  async "2010-04-01: refusals of messages have their status and code"({
    account: { api20100401: api },
  }) {
    const refused = async (form: object) => {
      const { error } = await api.createMessage({ To, From, Body: "x", ...form });
      return [error?.status, error?.code];
    };
    equal(await refused({ From: "12345" }), [400, 21660]);
    equal(await refused({ From: undefined }), [400, 21603]);
    equal(await refused({ To: "12345" }), [400, 21265]);
    equal(await refused({ Body: "x".repeat(1601) }), [400, 21617]);
    equal(await refused({ Body: "" }), [400, 21619]);
  },
  async "2008-08-01: sends, fetches, lists and pages messages, XML"({
    account: { api20080801: api },
  }) {
    const form = { From, To: "(415) 555-0100", Body: "a & b" };
    const { SMSMessage } = await api.createSmsMessage.orThrow(form);
    equal(
      [SMSMessage.From, SMSMessage.To, SMSMessage.Body, SMSMessage.Flags],
      [From, "4155550100", "a & b", 4],
    );
    const SmsMessageSid = SMSMessage.Sid;
    const fetched = await api.fetchSmsMessage.orThrow({ SmsMessageSid });
    equal([fetched.SMSMessage.Sid, fetched.SMSMessage.Status], [SmsMessageSid, "sent"]);
    await api.createSmsMessage.orThrow({ ...form, Body: "second" });
    const pages = await collect(api.listSmsMessage.pages({ num: 1 }));
    equal(
      pages.map(({ items }) => items.map(({ Body }) => Body)),
      [["second"], ["a & b"]],
    );
    const { error } = await api.createSmsMessage({ ...form, Body: "x".repeat(161) });
    equal([error?.status, error?.code], [400, 21605]);
  },
};
