import type { Fetch } from "../seeded-faults/_seeded-fault.ts";
import {
  altered,
  alteredJson,
  isCreate,
  isDelete,
  isFetch,
  isList,
  isPost,
  redirected,
} from "../seeded-faults/_seeded-fault.ts";

export interface Mutation {
  readonly mistake: string;
  readonly plant: (next: Fetch) => Fetch;
}

const urlOf = (request: Request) => new URL(request.url);
const formOf = async (request: Request) => new URLSearchParams(await request.clone().text());

/** Mistakes that only a sequence shows: the model has to see each. */
export const mutations: readonly Mutation[] = [
  {
    mistake: "A removal does nothing when the service holds two",
    plant: (next) => async (request) => {
      if (!isDelete(request, urlOf(request))) return next(request);
      const list = request.url.replace(/\/SC\w+$/, "");
      const held = (await (
        await next(await redirected(request, { url: list, method: "GET" }))
      ).json()) as {
        short_codes?: readonly { sid: string }[];
      };
      const sid = request.url.split("/").at(-1);
      return held.short_codes?.length === 2 && held.short_codes.some((one) => one.sid === sid)
        ? new Response(null, { status: 204 })
        : next(request);
    },
  },
  {
    mistake: "A short code can be in two services",
    plant: (next) => async (request) => {
      const response = await next(request.clone());
      if (!isCreate(request, urlOf(request)) || response.status !== 409) return response;
      const { code } = (await response.clone().json()) as { code: number };
      if (code !== 21712) return response;
      const sid = (await formOf(request)).get("ShortCodeSid") ?? "";
      for (let service = 0; service < 3; service++) {
        const other = request.url.replace(/MG\w+/, `MG${String(service).padStart(32, "0")}`);
        await next(await redirected(request, { url: `${other}/${sid}`, method: "DELETE" }));
      }
      return next(request);
    },
  },
  {
    mistake: "The codes of the two conflicts are exchanged",
    plant: (next) => async (request) => {
      const response = await next(request);
      if (response.status !== 409) return response;
      return alteredJson(response, (value) => {
        value.code = value.code === 21710 ? 21712 : 21710;
      });
    },
  },
  {
    mistake: "A short code without capabilities is unknown",
    plant: (next) => async (request) => {
      const response = await next(request);
      if (response.status !== 400) return response;
      return altered(response, { text: (text) => text.replaceAll("21715", "21421") });
    },
  },
  {
    mistake: "An update through 2008 XML loses an SmsUrl with an ampersand",
    plant: (next) => async (request) => {
      const { pathname } = urlOf(request);
      const isOurs = isPost(request, urlOf(request)) && /2008-08-01.*\/SC\w+$/.test(pathname);
      return next(
        isOurs
          ? await redirected(request, {
              form: (form) => {
                if (form.get("SmsUrl")?.includes("&") === true)
                  form.set("SmsUrl", "http://a.example/sms");
              },
            })
          : request,
      );
    },
  },
  {
    mistake: "A third update of the same short code is not kept",
    plant: (next) => {
      const updates = new Map<string, number>();
      return async (request) => {
        const sid = urlOf(request).pathname.match(/SC\d+/)?.[0];
        if (!isPost(request, urlOf(request)) || sid === undefined) return next(request);
        const response = await next(request.clone());
        if (response.status !== 200) return response;
        updates.set(sid, (updates.get(sid) ?? 0) + 1);
        if (updates.get(sid) === 3)
          await next(
            await redirected(request, { form: (form) => form.set("FriendlyName", "Alerts") }),
          );
        return response;
      };
    },
  },
  {
    mistake: "An asterisk in a filter stands for any number of digits",
    plant: (next) => async (request) =>
      next(
        isList(request, urlOf(request))
          ? await redirected(request, { url: request.url.replace("1***5", "1*5") })
          : request,
      ),
  },
  {
    mistake: "A filter by FriendlyName ignores case",
    plant: (next) => async (request) =>
      next(
        isList(request, urlOf(request))
          ? await redirected(request, {
              url: request.url.replace("FriendlyName=Alerts", "FriendlyName=ALERTS"),
            })
          : request,
      ),
  },
  {
    mistake: "The filter is lost on the second page",
    plant: (next) => async (request) =>
      next(
        isList(request, urlOf(request)) && urlOf(request).searchParams.get("Page") === "1"
          ? await redirected(request, { url: request.url.replace(/ShortCode=[^&]*&/, "") })
          : request,
      ),
  },
  {
    mistake: "Short codes of the same age are listed in the other order",
    plant: (next) => async (request) => {
      const response = await next(request);
      if (
        !isList(request, urlOf(request)) ||
        !request.url.includes("2010-04-01") ||
        !urlOf(request).pathname.endsWith(".json")
      )
        return response;
      return alteredJson(response, (value) => {
        value.short_codes?.sort(
          (a: { date_created: string; sid: string }, b: { date_created: string; sid: string }) =>
            a.date_created === b.date_created ? (a.sid < b.sid ? 1 : -1) : 0,
        );
      });
    },
  },
  {
    mistake: "The date of the last update stays",
    plant: (next) => {
      const dates = new Map<string, string>();
      return async (request) => {
        const response = await next(request);
        const { pathname } = urlOf(request);
        if (
          !isFetch(request, urlOf(request)) ||
          !/2010-04-01.*\.json$/.test(pathname) ||
          response.status !== 200
        )
          return response;
        return alteredJson(response, (value) => {
          value.date_updated = dates.get(pathname) ?? value.date_updated;
          dates.set(pathname, value.date_updated);
        });
      };
    },
  },
  {
    mistake: "A fallback is taken without an SmsUrl",
    plant: (next) => async (request) => {
      const response = await next(request.clone());
      if (!isPost(request, urlOf(request)) || response.status !== 400) return response;
      if (!(await response.clone().text()).includes("21406")) return response;
      return next(await redirected(request, { form: (form) => form.delete("SmsFallbackUrl") }));
    },
  },
];

/** Mistakes that only callers at the same time see. */
export const races: readonly Mutation[] = [
  {
    mistake: "An update reads, waits, and writes all of what it read",
    plant: (next) => async (request) => {
      if (!isPost(request, urlOf(request)) || isCreate(request, urlOf(request)))
        return next(request);
      const form = await formOf(request);
      const { pathname } = urlOf(request);
      const json = pathname.replace("2008-08-01", "2010-04-01").replace(/(\.\w+)?$/, ".json");
      const before = (await (
        await next(
          await redirected(request, { url: new URL(json, request.url).href, method: "GET" }),
        )
      ).json()) as Record<string, string | null>;
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      if (!form.has("FriendlyName") && typeof before["friendly_name"] === "string")
        form.set("FriendlyName", before["friendly_name"]);
      const { url, headers } = request;
      return next(new Request(url, { method: "POST", headers, body: form.toString() }));
    },
  },
  {
    mistake:
      "Adding looks whether it may, waits, and takes the short code from whoever has it by then",
    plant: (next) => async (request) => {
      if (!isCreate(request, urlOf(request))) return next(request);
      const sid = (await formOf(request)).get("ShortCodeSid") ?? "";
      const services = [0, 1, 2].map((index) =>
        request.url.replace(/MG\w+/, `MG${String(index).padStart(32, "0")}`),
      );
      const isHeld = async (url: string) =>
        (await next(await redirected(request, { url: `${url}/${sid}`, method: "GET" }))).status ===
        200;
      const held = await Promise.all(services.map(isHeld));
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      if (!held.includes(true))
        for (const url of services)
          await next(await redirected(request, { url: `${url}/${sid}`, method: "DELETE" }));
      return next(request);
    },
  },
];
