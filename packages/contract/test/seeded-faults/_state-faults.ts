import {
  altered,
  alteredJson,
  answered,
  asked,
  isDelete,
  isFetch,
  isList,
  isPost,
  redirected,
  type SeededFault,
} from "./_seeded-fault.ts";

const OTHER_ACCOUNT = "Basic QUMxYzIz";

const isJson =
  (match: typeof isList): typeof isList =>
  (request, url) =>
    match(request, url) && url.pathname.endsWith(".json");
const isCsv: typeof isList = (_, { pathname }) => pathname.endsWith(".csv");

/** Mistakes that take more than one request to see. */
export const stateFaults: readonly SeededFault[] = [
  {
    fault: "A filter by FriendlyName is ignored",
    caughtBy: "filter_conformance",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: asked(isList, (request) =>
      redirected(request, { url: request.url.replace("FriendlyName=", "x=") }),
    ),
  },
  {
    fault: "A filter by ShortCode finds five digits, not six",
    caughtBy: "filter_conformance",
    document: "api-2008-08-01",
    operation: "ListShortCode",
    plant: asked(isList, (request, url) => {
      if (url.searchParams.get("ShortCode")?.length === 6) url.searchParams.set("ShortCode", "x");
      return redirected(request, { url: url.href });
    }),
  },
  {
    fault: "Each page loses its last item",
    caughtBy: "page_walk",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: answered(isJson(isList), (response) =>
      alteredJson(response, (value) => {
        if (value.next_page_uri) value.short_codes.pop();
      }),
    ),
  },
  {
    fault: "The next page begins with the item before it",
    caughtBy: "page_walk",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: (next) => {
      let last: unknown;
      return answered(isJson(isList), (response) =>
        alteredJson(response, (value) => {
          if (value.page > 0 && last !== undefined) value.short_codes.unshift(last);
          last = value.short_codes?.at(-1);
        }),
      )(next);
    },
  },
  {
    fault: "The last page links to itself",
    caughtBy: "page_walk",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: answered(isJson(isList), (response, _, url) =>
      alteredJson(response, (value) => {
        if (value.page > 0 && value.next_page_uri === null)
          value.next_page_uri = url.pathname + url.search;
      }),
    ),
  },
  {
    fault: "The size of the pages is lost after the first",
    caughtBy: "page_walk",
    document: "api-2008-08-01",
    operation: "ListShortCode",
    plant: answered(isList, (response) =>
      altered(response, {
        text: (text) => text.replace(/(nextpageuri="[^"]*?)num=\d+&amp;/, "$1"),
      }),
    ),
  },
  {
    fault: "The next page is on another host",
    caughtBy: "page_walk",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: answered(isJson(isList), (response) =>
      alteredJson(response, (value) => {
        if (value.next_page_uri) value.next_page_uri = `//example.com${value.next_page_uri}`;
      }),
    ),
  },
  {
    fault: "A fetch answers with another short code",
    caughtBy: "link_conformance",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: asked(isFetch, (request) =>
      redirected(request, { url: request.url.replace(/fce2/, "fce3") }),
    ),
  },
  {
    fault: "The url of a short code in a service is that of the service",
    caughtBy: "link_conformance",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      alteredJson(response, (value) => {
        value.url = value.url?.replace(/\/ShortCodes\/.*/, "");
      }),
    ),
  },
  {
    fault: "Another account's short codes are listed as well",
    caughtBy: "namespace_rule",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: answered(isJson(isList), (response) =>
      alteredJson(response, (value) => {
        const [first] = value.short_codes ?? [];
        if (first) value.short_codes.push({ ...first, account_sid: `AC${"9".repeat(32)}` });
      }),
    ),
  },
  {
    fault: "An update moves the date of the creation",
    caughtBy: "read_your_writes",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: (next) => {
      let updates = 0;
      const count = asked(isPost, async (request) => {
        updates++;
        return request;
      });
      return count(
        answered(isJson(isFetch), (response) =>
          alteredJson(response, (value) => {
            if ("date_created" in value)
              value.date_created = new Date(1e12 + updates * 1000)
                .toUTCString()
                .replace("GMT", "+0000");
          }),
        )(next),
      );
    },
  },
  {
    fault: "A DELETE empties the whole service",
    caughtBy: "use_after_free",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: (next) => {
      let isEmpty = false;
      const isWrite: typeof isList = (...given) => isDelete(...given) || isPost(...given);
      const note = asked(isWrite, async (request) => {
        isEmpty = request.method === "DELETE";
        return request;
      });
      return note(
        answered(isList, (response) =>
          alteredJson(response, (value) => {
            if (isEmpty && value.short_codes) value.short_codes = [];
          }),
        )(next),
      );
    },
  },
  {
    fault: "Reading moves the date of the last update",
    caughtBy: "safe_methods",
    document: "api-2010-04-01",
    operation: "FetchShortCode",
    plant: (next) => {
      let reads = 0;
      return answered(isJson(isFetch), (response) =>
        alteredJson(response, (value) => {
          if ("date_updated" in value)
            value.date_updated = new Date(1e12 + reads++ * 1000)
              .toUTCString()
              .replace("GMT", "+0000");
        }),
      )(next);
    },
  },
  {
    fault: "CSV shows the secure half of URLs only",
    caughtBy: "representation_consistency",
    document: "api-2008-08-01",
    operation: "FetchShortCodeCsv",
    plant: answered(isCsv, (response) =>
      altered(response, { text: (text) => text.replaceAll("http://smsapp.com", "") }),
    ),
  },
  {
    fault: "The XML list is in another order of pages than the JSON list",
    caughtBy: "representation_consistency",
    document: "api-2010-04-01",
    operation: "ListShortCodeXml",
    plant: asked(
      (_, { pathname }) => pathname.endsWith(".xml"),
      (request) => redirected(request, { url: request.url.replace(/PageSize=/, "x=") }),
    ),
  },
  {
    fault: "XML is answered from a cache that updates do not clear",
    caughtBy: "read_your_writes",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: (next) => {
      const cache = new Map<string, string>();
      return answered(
        (request, url) => isFetch(request, url) && url.pathname.endsWith(".xml"),
        async (response, _, url) => {
          const text = cache.get(url.pathname) ?? (await response.clone().text());
          if (response.status === 200) cache.set(url.pathname, text);
          return altered(response, { text: (fresh) => (response.status === 200 ? text : fresh) });
        },
      )(next);
    },
  },
  {
    fault: "An update forgets the SmsFallbackMethod",
    caughtBy: "read_your_writes",
    document: "api-2008-08-01",
    operation: "UpdateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, { form: (form) => form.delete("SmsFallbackMethod") }),
    ),
  },
  {
    fault: "An update without SmsMethod sets it to POST",
    caughtBy: "read_your_writes",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          if (!form.has("SmsMethod")) form.set("SmsMethod", "POST");
        },
      }),
    ),
  },
  {
    fault: "A plus sign in a form is read as a space twice",
    caughtBy: "read_your_writes",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const name = form.get("FriendlyName");
          if (name?.includes("+") === true) form.set("FriendlyName", name.replaceAll("+", " "));
        },
      }),
    ),
  },
  {
    fault: "What is created is not kept",
    caughtBy: "ensure_resource_availability",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: (next) => async (request) => {
      const response = await next(request.clone());
      if (response.status === 201)
        await next(
          await redirected(request, {
            url: `${request.url}/SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb`,
            method: "DELETE",
          }),
        );
      return response;
    },
  },
  {
    fault: "What is created is not listed",
    caughtBy: "ensure_resource_availability",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: answered(isList, (response) =>
      alteredJson(response, (value) => {
        value.short_codes = value.short_codes.filter(
          ({ sid }: { sid: string }) => !sid.startsWith("SCbb"),
        );
      }),
    ),
  },
  {
    fault: "A removal is answered 204 and does nothing",
    caughtBy: "use_after_free",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: (next) => (request) =>
      isDelete(request, new URL(request.url))
        ? Promise.resolve(new Response(null, { status: 204 }))
        : next(request),
  },
  {
    fault: "What is removed can be removed again",
    caughtBy: "use_after_free",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: answered(isDelete, (response) =>
      response.status === 404 ? new Response(null, { status: 204 }) : response,
    ),
  },
  {
    fault: "What is added twice is answered 201 twice",
    caughtBy: "duplicate_creation",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: (next) => async (request) => {
      const response = await next(request.clone());
      if (response.status !== 409) return response;
      const form = new URLSearchParams(await request.clone().text());
      const url = `${request.url}/${form.get("ShortCodeSid")}`;
      const fetched = await next(await redirected(request, { url, method: "GET" }));
      return altered(fetched, { status: 201 });
    },
  },
  {
    fault: "A refused update keeps its FriendlyName",
    caughtBy: "leakage_rule",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: (next) => async (request) => {
      const response = await next(request.clone());
      if (response.status !== 400) return response;
      const form = new URLSearchParams(await request.clone().text());
      const name = form.get("FriendlyName");
      if (name !== null)
        await next(
          new Request(request.url, {
            method: "POST",
            headers: request.headers,
            body: new URLSearchParams({ FriendlyName: name }).toString(),
          }),
        );
      return response;
    },
  },
  {
    fault: "A short code is found through any service",
    caughtBy: "resource_hierarchy",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: asked(isFetch, (request) =>
      redirected(request, {
        url: request.url.replace(/MG[0-9a-fA-F]{32}/, "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
      }),
    ),
  },
  {
    fault: "Another account may read",
    caughtBy: "namespace_rule",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: asked(
      ({ headers }) => headers.get("authorization")?.startsWith(OTHER_ACCOUNT) === true,
      (request) =>
        redirected(request, {
          headers: {
            authorization: `Basic ${btoa("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:0123456789abcdef0123456789abcdef")}`,
          },
        }),
    ),
  },
  {
    fault: "Every failure is answered 503",
    caughtBy: "fault_conformance",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: (next) => async (request) => {
      if (!request.url.endsWith("/_mock/faults") || request.method !== "PUT") return next(request);
      const faults = (await request.json()) as readonly object[];
      const changed = faults.map((fault) => ({ ...fault, status: 503, code: 20503 }));
      const { url, headers } = request;
      return next(new Request(url, { method: "PUT", headers, body: JSON.stringify(changed) }));
    },
  },
];
