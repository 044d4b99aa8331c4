import {
  altered,
  answered,
  asked,
  isFetch,
  isGet,
  isList,
  isPost,
  OWN,
  redirected,
  type SeededFault,
} from "./_seeded-fault.ts";

/** Mistakes in what is accepted and refused. */
export const requestFaults: readonly SeededFault[] = [
  {
    fault: "A FriendlyName of 64 characters is refused",
    caughtBy: "positive_data_acceptance",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          if (form.get("FriendlyName")?.length === 64) form.append("FriendlyName", "twice");
        },
      }),
    ),
  },
  {
    fault: "A PageSize of 1 is refused",
    caughtBy: "positive_data_acceptance",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(
      (_, url) => url.searchParams.get("PageSize") === "1",
      (request) => redirected(request, { url: request.url.replace("PageSize=1", "PageSize=0") }),
    ),
  },
  {
    fault: "A PageSize of 0 is taken as 1",
    caughtBy: "negative_data_rejection",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(
      (_, url) => url.searchParams.get("PageSize") === "0",
      (request) => redirected(request, { url: request.url.replace("PageSize=0", "PageSize=1") }),
    ),
  },
  {
    fault: "A Page that is not a number is ignored",
    caughtBy: "negative_data_rejection",
    document: "api-2010-04-01",
    operation: "ListShortCode",
    plant: asked(
      (_, url) => !/^\d+$/.test(url.searchParams.get("Page") ?? "0"),
      (request) => redirected(request, { url: request.url.replace(/([?&])Page=[^&]*/, "$1x=") }),
    ),
  },
  {
    fault: "A FriendlyName that is too long is cut",
    caughtBy: "negative_data_rejection",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const name = form.get("FriendlyName");
          if (name !== null && form.getAll("FriendlyName").length === 1)
            form.set("FriendlyName", [...name].slice(0, 64).join(""));
        },
      }),
    ),
  },
  {
    fault: "An SmsUrl with another scheme is taken",
    caughtBy: "negative_data_rejection",
    document: "api-2008-08-01",
    operation: "UpdateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const url = form.get("SmsUrl");
          if (url !== null) form.set("SmsUrl", url.replace(/^ftp:/, "http:"));
        },
      }),
    ),
  },
  {
    fault: "An SmsMethod in lower case is taken",
    caughtBy: "negative_data_rejection",
    document: "api-2008-08-01",
    operation: "UpdateShortCodeJson",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const method = form.get("SmsMethod");
          if (method !== null) form.set("SmsMethod", method.toUpperCase());
        },
      }),
    ),
  },
  {
    fault: "Of a key given twice the first counts",
    caughtBy: "negative_data_rejection",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(isList, (request, url) => {
      for (const [name, value] of url.searchParams) url.searchParams.set(name, value);
      return redirected(request, { url: url.href });
    }),
  },
  {
    fault: "Without ShortCodeSid some short code is added",
    caughtBy: "negative_data_rejection",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          if (!form.has("ShortCodeSid"))
            form.set("ShortCodeSid", "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
        },
      }),
    ),
  },
  {
    fault: "A ServiceSid in lower case is taken",
    caughtBy: "negative_data_rejection",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(
      (_, { pathname }) => pathname.includes("/mg"),
      (request) => redirected(request, { url: request.url.replace("/mg", "/MG") }),
    ),
  },
  {
    fault: "Requests without credentials are refused, but without WWW-Authenticate",
    caughtBy: "missing_required_header",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: answered(isGet, (response) =>
      altered(response, { headers: { "www-authenticate": null } }),
    ),
  },
  {
    fault: "Everybody is let in without credentials",
    caughtBy: "missing_required_header",
    document: "messaging-v1",
    operation: "DeleteShortCode",
    plant: asked(
      ({ headers }) => !headers.has("authorization"),
      (request) => redirected(request, { headers: { authorization: OWN } }),
    ),
  },
  {
    fault: "Any AuthToken will do",
    caughtBy: "ignored_auth",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: asked(
      ({ headers }) => headers.get("authorization")?.startsWith("Basic QUNhYWFh") === true,
      (request) => redirected(request, { headers: { authorization: OWN } }),
    ),
  },
  {
    fault: "Methods that a path does not have are answered 404",
    caughtBy: "unsupported_method",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(
      ({ method }) => method === "PUT",
      (response) => altered(response, { status: 404 }),
    ),
  },
  {
    fault: "A 405 has no Allow",
    caughtBy: "unsupported_method",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(
      ({ method }) => method === "PUT",
      (response) => altered(response, { headers: { allow: null } }),
    ),
  },
  {
    fault: "Allow names a method that the path does not have",
    caughtBy: "allow_header_conformance",
    document: "api-2010-04-01",
    operation: "FetchShortCode",
    plant: answered(
      ({ method }) => method === "DELETE",
      (response) => altered(response, { headers: { allow: "GET, POST, DELETE" } }),
    ),
  },
  {
    fault: "A body in JSON is taken for an empty form",
    caughtBy: "unsupported_media_type",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: asked(
      ({ headers }) => headers.get("content-type") === "application/json",
      (request) =>
        redirected(request, {
          headers: { "content-type": "application/x-www-form-urlencoded" },
          // JSON without an equals sign is one key.
          form: (form) => form.delete([...form.keys()].join()),
        }),
    ),
  },
  {
    fault: "A body too large is answered 400",
    caughtBy: "payload_too_large",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: answered(isPost, (response) =>
      altered(response, { status: response.status === 413 ? 400 : response.status }),
    ),
  },
  {
    fault: "Unknown parameters are refused",
    caughtBy: "unknown_parameters_ignored",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(
      (_, url) => url.searchParams.has("Unknown"),
      (request) => redirected(request, { url: request.url.replace("Unknown=x", "PageSize=x") }),
    ),
  },
  {
    fault: "Names of parameters are read in any case",
    caughtBy: "unknown_parameters_ignored",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(isList, (request) =>
      redirected(request, { url: request.url.replace("pagesize=", "PageSize=") }),
    ),
  },
  {
    fault: "A PageSize over the maximum is refused",
    caughtBy: "clamp_conformance",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: asked(
      (_, url) => Number(url.searchParams.get("PageSize")) > 1000,
      (request) => redirected(request, { url: request.url.replace(/PageSize=\d+/, "PageSize=0") }),
    ),
  },
  {
    fault: "Identifiers are found in lower case too",
    caughtBy: "invalid_dynamic_object",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: asked(
      (_, { pathname }) => pathname.includes("/sc"),
      (request) => redirected(request, { url: request.url.replace("/sc", "/SC") }),
    ),
  },
  {
    fault: "What follows an encoded question mark is cut off",
    caughtBy: "invalid_dynamic_object",
    document: "api-2010-04-01",
    operation: "FetchShortCodeXmlDefault",
    plant: asked(isFetch, (request) =>
      redirected(request, { url: request.url.replace(/%3F.*$/, "") }),
    ),
  },
];
