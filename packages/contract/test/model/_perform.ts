import { readContractDocument } from "../../src/document/contract-document.ts";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { scalarOf } from "../../src/document/scalars.ts";
import { evaluate, valueAt } from "../../src/document/runtime-expression.ts";
import { readResources } from "../../src/document/resource.ts";
import { type Call, toWireRequest } from "../../src/run/exchange.ts";
import { ask, type Exchange, isSuccess } from "../../src/run/exchange.ts";
import type { Target } from "../../src/target/target.ts";
import type { Pairs } from "../../src/target/wire-request.ts";
import type { Action, Via } from "./_actions.ts";
import { type Outcome, sidOf } from "./_model.ts";
import { ACCOUNT } from "./_world.ts";

const documents = {
  messaging: readContractDocument("messaging-v1"),
  "2008": readContractDocument("api-2008-08-01"),
  "2010": readContractDocument("api-2010-04-01"),
};

/** Suffix of the path for each form of the account resource. */
const SUFFIX: Readonly<Record<Via, string>> = {
  "2008 XML": "",
  "2008 JSON": ".json",
  "2010 JSON": ".json",
  "2010 XML": ".xml",
  "2010 XML by default": "",
};

/** Calls the server, holds the answer to its schema, and says what a caller saw. */
export async function perform(target: Target, action: Action): Promise<Outcome> {
  switch (action.kind) {
    case "add":
    case "remove":
    case "member":
      return perform1(target, memberCall(action), readMember);
    case "members":
      return walk(target, memberCall(action), [["PageSize", String(action.size)]]);
    case "update":
      return perform1(
        target,
        { ...accountCall(action, "update"), form: Object.entries(action.form) },
        readSettings,
      );
    case "read":
      return perform1(target, accountCall(action, "fetch"), readSettings);
    case "list":
      return walk(target, accountCall({ ...action, code: 0 }, "list"), [
        ...Object.entries(action.filter),
        [action.via.startsWith("2008") ? "num" : "PageSize", String(action.size)],
      ]);
  }
}

type Member = Extract<Action, { service: number }>;

function memberCall(action: Member): Call {
  const [resource] = documents.messaging.resources;
  const part = { add: "create", remove: "remove", member: "fetch", members: "list" } as const;
  const operation = needed(resource?.[part[action.kind]]);
  const sid = "code" in action ? sidOf("SC", action.code) : "";
  return {
    operation,
    path: { ServiceSid: sidOf("MG", action.service), Sid: sid },
    ...(action.kind === "add" && { form: [["ShortCodeSid", sid]] }),
  };
}

function accountCall(
  { via, code }: { via: Via; code: number },
  part: "list" | "fetch" | "update",
): Call {
  const resource = documents[versionOf(via)].resources.find(({ path }) =>
    path.endsWith(`/ShortCodes${SUFFIX[via]}`),
  );
  const sid = sidOf("SC", code);
  return {
    operation: needed(resource?.[part]),
    path: { AccountSid: ACCOUNT, Sid: sid, ShortCodeSid: sid },
  };
}

function versionOf(via: Via): "2008" | "2010" {
  return via.startsWith("2008") ? "2008" : "2010";
}

function needed(operation: Operation | undefined): Operation {
  if (operation === undefined) throw new Error("the document has no such operation");
  return operation;
}

async function perform1(
  target: Target,
  call: Call,
  read: (value: unknown) => unknown,
): Promise<Outcome> {
  const exchange = await send(target, call);
  const { status, value } = exchange;
  return isSuccess(exchange)
    ? { status, data: value === "" ? null : read(value) }
    : { status, code: Number(scalarOf(value, "code")) };
}

async function send(target: Target, call: Call): Promise<Exchange> {
  const document = needed2(
    Object.values(documents).find(({ operations }) => operations.includes(call.operation)),
  );
  const request = toWireRequest(call);
  const exchange = await ask(call, target, document);
  if (exchange.documented === undefined || exchange.problem !== undefined)
    throw new Error(
      `${request.method} ${request.target}: ${exchange.status} ${exchange.problem ?? "is not documented"}`,
    );
  return exchange;
}

function needed2<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("no document has the operation");
  return value;
}

/** Sids of a list, page by page. */
async function walk(target: Target, call: Call, query: Pairs): Promise<Outcome> {
  const items = needed2(
    Object.values(documents)
      .flatMap(({ operations }) => readResources(operations))
      .find(({ list }) => list?.path === call.operation.path)?.items,
  );
  const sids: string[] = [];
  let page: Call = { ...call, query };
  for (;;) {
    const exchange = await send(target, page);
    const value = exchange.value;
    if (!isSuccess(exchange))
      return { status: exchange.status, code: Number(scalarOf(value, "code")) };
    const rows = valueAt(value, items.array) as readonly unknown[];
    sids.push(...rows.map((row) => String(valueAt(row, items.id))));
    const next = items.nextPage && evaluate(items.nextPage, { path: call.path, body: value });
    if (typeof next !== "string" || next === "") return { status: 200, data: sids };
    const { pathname, search } = new URL(next, target.origin);
    page = { ...call, target: pathname + search };
  }
}

function readMember(value: unknown): unknown {
  return {
    sid: scalarOf(value, "sid"),
    number: scalarOf(value, "short_code"),
    capabilities: (value as { capabilities: unknown }).capabilities,
    service: scalarOf(value, "service_sid"),
  };
}

/** 2008-08-01 does not show the ApiVersion: there it is left out, and the comparison leaves it out too. */
function readSettings(value: unknown): unknown {
  const text = (name: string) => scalarOf(value, name) ?? null;
  const seconds = (name: string) => Date.parse(String(text(name))) / 1000;
  const version = scalarOf(value, "api_version");
  return {
    sid: text("sid"),
    number: text("short_code"),
    settings: {
      FriendlyName: text("friendly_name"),
      ...(version !== undefined && { ApiVersion: version }),
      SmsUrl: text("sms_url"),
      SmsMethod: text("sms_method"),
      SmsFallbackUrl: text("sms_fallback_url"),
      SmsFallbackMethod: text("sms_fallback_method"),
    },
    created: seconds("date_created"),
    updated: seconds("date_updated"),
  };
}
