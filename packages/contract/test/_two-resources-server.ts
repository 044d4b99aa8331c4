import type { Parameter } from "@shortcodes/openapi-reader/operations";
import type { ContractDocument } from "../src/document/contract-document.ts";
import { fitsWire } from "../src/values/fits-wire.ts";

interface Service {
  readonly sid: string;
  readonly friendly_name: string;
  readonly sticky: boolean;
  readonly validity: number | null;
  readonly status_callback: string | null;
  readonly links: { readonly hats: string };
}

const HATS: Readonly<Record<string, readonly string[]>> = { MG1: ["HT1", "HT2"], MG2: ["HT3"] };
const USERS: Readonly<Record<string, string>> = { "AC1:secret": "AC1", "AC2:other": "AC2" };

const answer = (status: number, value: unknown = { status }, headers = {}) =>
  status === 204 ? new Response(null, { status }) : Response.json(value, { status, headers });

/** A server that does what the document of two resources says, for accounts AC1 and AC2. */
export function createTwoResources({ operations }: ContractDocument) {
  const state: Record<string, Service[]> = {
    AC1: [
      serviceOf("MG1", { FriendlyName: "First" }),
      serviceOf("MG2", { FriendlyName: "Second" }),
    ],
    AC2: [serviceOf("MG9", { FriendlyName: "Ninth" })],
  };
  let next = 10;

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const login = /^Basic (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    const account = USERS[Buffer.from(login, "base64").toString()];
    const [, found, sid = "", below, hat] =
      /^(\/v1\/Services)(?:\/(MG\d+)(?:(\/Hats)(?:\/(HT\d+))?)?)?$/.exec(url.pathname) ?? [];
    if (account === undefined) return answer(401, undefined, { "www-authenticate": "Basic" });
    const template = `/v1/Services${below ? "/{ServiceSid}/Hats" : ""}${(below ? hat : sid) ? "/{Sid}" : ""}`;
    const known = operations.filter(({ path }) => path === template);
    const operation = known.find(({ method }) => method.toUpperCase() === request.method);
    if (found === undefined) return answer(404);
    if (operation === undefined)
      return answer(405, undefined, {
        allow: known.map(({ method }) => method.toUpperCase()).join(", "),
      });
    const services = (state[account] ??= []);
    const service = services.find((one) => one.sid === sid);
    if (sid !== "" && service === undefined) return answer(404);
    const text = await request.text();
    if (text.length > 65_536) return answer(413);
    if (operation.form && !request.headers.get("content-type")?.includes("urlencoded"))
      return answer(415);
    const parameters = operation.form ?? operation.parameters.filter((one) => one.in === "query");
    const sent = new URLSearchParams(operation.form ? text : url.search);
    if (!fits(parameters, sent)) return answer(400);
    const form = Object.fromEntries(sent);
    switch (operation.operationId) {
      case "CreateService":
        services.push(serviceOf(`MG${next++}`, form));
        return answer(201, services.at(-1));
      case "ListService":
        return answer(
          200,
          pageOf(url, services, (rows, next_page_url) => ({
            meta: { next_page_url },
            services: rows,
          })),
        );
      case "UpdateService":
        services[services.indexOf(service as Service)] = serviceOf(sid, form, service);
        return answer(200, serviceOf(sid, form, service));
      case "DeleteService":
        services.splice(services.indexOf(service as Service), 1);
        return answer(204);
      case "FetchService":
        return answer(200, service);
      case "ListHat":
        return answer(
          200,
          pageOf(url, hatsOf(sid), (hats, after) => ({ hats, next: after })),
        );
      default: {
        const one = hatsOf(sid).find((other) => other.sid === hat);
        return one === undefined ? answer(404) : answer(200, one);
      }
    }
  }
  return { fetch, state };
}

function hatsOf(service: string) {
  return (HATS[service] ?? []).map((sid) => ({ sid, service_sid: service, size: 7 }));
}

function serviceOf(sid: string, form: Readonly<Record<string, string>>, before?: Service): Service {
  const { FriendlyName, Sticky, Validity, StatusCallback } = form;
  return {
    sid,
    friendly_name: FriendlyName ?? before?.friendly_name ?? "",
    sticky: Sticky === undefined ? (before?.sticky ?? false) : Sticky === "true",
    validity: Validity === undefined ? (before?.validity ?? null) : Number(Validity),
    status_callback: (StatusCallback ?? before?.status_callback) || null,
    links: { hats: `/v1/Services/${sid}/Hats` },
  };
}

function pageOf<T>(
  { pathname, searchParams }: URL,
  all: readonly T[],
  envelope: (rows: readonly T[], next: string | null) => unknown,
): unknown {
  const size = Math.min(Number(searchParams.get("PageSize") ?? 50), 1000);
  const start = Number(searchParams.get("Start") ?? 0);
  const end = start + size;
  const next = end < all.length ? `${pathname}?PageSize=${size}&Start=${end}` : null;
  return envelope(all.slice(start, end), next);
}

function fits(parameters: readonly Parameter[], sent: URLSearchParams): boolean {
  return parameters.every(
    ({ name, required, schema: { maximum, "x-clamp": clamps, ...schema } }) => {
      const values = sent.getAll(name);
      const limit = maximum === undefined || clamps === true ? {} : { maximum };
      if (values.some((value) => !fitsWire(value, { ...schema, ...limit }))) return false;
      if (
        name === "StatusCallback" &&
        values.some((url) => /[^!-~]|[<>]|%(?![\dA-F]{2})/i.test(url))
      )
        return false;
      return values.length <= 1 && (!required || values.length === 1);
    },
  );
}
