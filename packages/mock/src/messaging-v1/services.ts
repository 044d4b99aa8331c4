import { changesOf, type PropertiesOf } from "../api/changes.ts";
import { once } from "../api/items.ts";
import { subresources, type Handlers } from "../generated/messaging-v1.ts";
import type { Rows } from "../generated/kinds.ts";
import { withDefaults } from "../state/state.ts";
import { listPage } from "./page.ts";
import { freeSenders } from "./senders.ts";

type Service = Rows["service"];
type Form = Parameters<Handlers["UpdateService"]>[0]["form"];

/** What each parameter sets. */
const PROPERTIES: PropertiesOf<Form, Service> = {
  FriendlyName: "friendly_name",
  InboundRequestUrl: "inbound_request_url",
  InboundMethod: "inbound_method",
  FallbackUrl: "fallback_url",
  FallbackMethod: "fallback_method",
  StatusCallback: "status_callback",
  StickySender: "sticky_sender",
  MmsConverter: "mms_converter",
  SmartEncoding: "smart_encoding",
  FallbackToLongCode: "fallback_to_long_code",
  AreaCodeGeomatch: "area_code_geomatch",
  ValidityPeriod: "validity_period",
  ScanMessageContent: "scan_message_content",
  SynchronousValidation: "synchronous_validation",
  Usecase: "usecase",
  UseInboundWebhookOnNumber: "use_inbound_webhook_on_number",
};

export const handlers = {
  CreateService({ account, form, store, now, newSid, origin }) {
    return store.write(account.sid, async () => {
      const given = { ...changesOf<Form, Service>(form, PROPERTIES), sid: newSid("MG") };
      const row = withDefaults("service", account.sid, given, now());
      return {
        value: { status: 201, body: resource(row, origin) },
        insert: [["service", row]],
      };
    });
  },

  async FetchService({ account, path, store, origin, notFound }) {
    const row = await store.get("service", account.sid, path.Sid);
    if (row === undefined) throw notFound();
    return { status: 200, body: resource(row, origin) };
  },

  UpdateService({ account, path, form, store, now, origin, notFound }) {
    return store.write(account.sid, async (rows) => {
      const row = await rows.get("service", account.sid, path.Sid);
      if (row === undefined) throw notFound();
      const updated = {
        ...row,
        ...changesOf<Form, Service>(form, PROPERTIES),
        date_updated: now(),
      };
      return {
        value: { status: 200, body: resource(updated, origin) },
        update: [["service", updated]],
      };
    });
  },

  /** The senders stay with the account, and are free again. */
  DeleteService({ account, path, store, notFound }) {
    return store.write(account.sid, async (rows) => {
      const row = await rows.get("service", account.sid, path.Sid);
      if (row === undefined) throw notFound();
      return {
        value: { status: 204, body: undefined },
        update: await freeSenders(rows, account.sid, row.sid),
        remove: [["service", row]],
      };
    });
  },

  async ListService(call) {
    const { rows, meta } = await listPage(call, "service", "services");
    return {
      status: 200,
      body: { meta, services: rows.map((row) => listed(row, call.origin)) },
    };
  },
} satisfies Partial<Handlers>;

/** Properties in the order of Twilio's own document. */
const resource = (row: Service, origin: string) => {
  const url = `${origin}/v1/Services/${row.sid}`;
  return {
    account_sid: row.account_sid,
    sid: row.sid,
    date_created: row.date_created,
    date_updated: row.date_updated,
    friendly_name: row.friendly_name,
    inbound_request_url: row.inbound_request_url,
    inbound_method: row.inbound_method,
    fallback_url: row.fallback_url,
    fallback_method: row.fallback_method,
    status_callback: row.status_callback,
    sticky_sender: row.sticky_sender,
    mms_converter: row.mms_converter,
    smart_encoding: row.smart_encoding,
    fallback_to_long_code: row.fallback_to_long_code,
    area_code_geomatch: row.area_code_geomatch,
    validity_period: row.validity_period,
    scan_message_content: row.scan_message_content,
    synchronous_validation: row.synchronous_validation,
    usecase: row.usecase,
    us_app_to_person_registered: row.us_app_to_person_registered,
    use_inbound_webhook_on_number: row.use_inbound_webhook_on_number,
    links: links(url),
    url,
  };
};
const listed = once(resource);

const SUBRESOURCES = Object.entries(subresources.Service);

function links(url: string) {
  const all: Record<string, string> = {};
  for (const [name, path] of SUBRESOURCES) all[name] = url + path;
  return all as Record<keyof typeof subresources.Service, string>;
}
