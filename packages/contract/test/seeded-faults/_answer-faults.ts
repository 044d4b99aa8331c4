import {
  altered,
  alteredJson,
  answered,
  asked,
  isCreate,
  isFetch,
  isGet,
  isList,
  isPost,
  redirected,
  type SeededFault,
} from "./_seeded-fault.ts";

/** Mistakes in single answers. */
export const answerFaults: readonly SeededFault[] = [
  {
    fault: "A FriendlyName that does not fit is refused as a method is",
    caughtBy: "negative_data_rejection",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: answered(isPost, (response) =>
      response.status === 400
        ? altered(response, {
            text: (text) =>
              text
                .replaceAll("20002", "21403")
                .replace(/Invalid FriendlyName[^"]*/, "Invalid Method: A 'B' is not GET or POST"),
          })
        : response,
    ),
  },
  {
    fault: "Pages of two are answered 500",
    caughtBy: "not_a_server_error",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: answered(
      (request, url) => isList(request, url) && url.searchParams.get("PageSize") === "2",
      (response) => altered(response, { status: 500 }),
    ),
  },
  {
    fault: "The connection breaks off when a FriendlyName has an emoji",
    caughtBy: "not_a_server_error",
    document: "api-2010-04-01",
    operation: "UpdateShortCode",
    plant: (next) => async (request) => {
      if ((await request.clone().text()).includes("%F0%9F%98%80")) throw new TypeError("reset");
      return next(request);
    },
  },
  {
    fault: "A malformed escape in a path is answered 500",
    caughtBy: "not_a_server_error",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(
      (_, { pathname }) => pathname.includes("%E0%A4%A"),
      (response) => altered(response, { status: 500 }),
    ),
  },
  {
    fault: "What is created is answered 202, not 201",
    caughtBy: "status_code_conformance",
    document: "messaging-v1",
    operation: "CreateShortCode",
    plant: answered(isCreate, (response) =>
      altered(response, { status: response.status === 201 ? 202 : response.status }),
    ),
  },
  {
    fault: "An unknown short code is answered 410, not 404",
    caughtBy: "status_code_conformance",
    document: "api-2010-04-01",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      altered(response, { status: response.status === 404 ? 410 : response.status }),
    ),
  },
  {
    fault: "JSON comes as text/plain",
    caughtBy: "content_type_conformance",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      altered(response, { headers: { "content-type": "text/plain" } }),
    ),
  },
  {
    fault: "A refusal in XML comes as JSON",
    caughtBy: "content_type_conformance",
    document: "api-2008-08-01",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      response.status === 404
        ? altered(response, {
            headers: { "content-type": "application/json" },
            text: () => '{"status":404,"message":"Not Found"}',
          })
        : response,
    ),
  },
  {
    fault: "Twilio-Request-Id is a UUID",
    caughtBy: "response_headers_conformance",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(isGet, (response) =>
      altered(response, { headers: { "twilio-request-id": crypto.randomUUID() } }),
    ),
  },
  {
    fault: "A property of the items is missing",
    caughtBy: "response_schema_conformance",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: answered(isList, (response) =>
      alteredJson(response, (value) => delete value.short_codes?.[0]?.country_code),
    ),
  },
  {
    fault: "A date is ISO 8601 where it is to be RFC 2822",
    caughtBy: "response_schema_conformance",
    document: "api-2010-04-01",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      alteredJson(response, (value) => {
        if ("date_created" in value)
          value.date_created = new Date(value.date_created).toISOString();
      }),
    ),
  },
  {
    fault: "An XML element is not closed",
    caughtBy: "response_schema_conformance",
    document: "api-2008-08-01",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      altered(response, { text: (text) => text.replace("</FriendlyName>", "") }),
    ),
  },
  {
    fault: "An XML attribute says its number in words",
    caughtBy: "response_schema_conformance",
    document: "api-2008-08-01",
    operation: "ListShortCode",
    plant: answered(isList, (response) =>
      altered(response, { text: (text) => text.replace(/pagesize="\d+"/, 'pagesize="fifty"') }),
    ),
  },
  {
    fault: "XML does not escape an ampersand",
    caughtBy: "response_schema_conformance",
    document: "api-2010-04-01",
    operation: "UpdateShortCodeXml",
    plant: answered(
      () => true,
      (response) => altered(response, { text: (text) => text.replaceAll("&amp;", "&") }),
    ),
  },
  {
    fault: "The sentence of a refusal is made up",
    caughtBy: "error_code_conformance",
    document: "messaging-v1",
    operation: "FetchShortCode",
    plant: answered(isFetch, (response) =>
      response.status === 404
        ? alteredJson(response, (value) => (value.message = "Nope"))
        : response,
    ),
  },
  {
    fault: "A 401 has no detail",
    caughtBy: "error_code_conformance",
    document: "api-2010-04-01",
    operation: "FetchShortCodeXml",
    plant: answered(isFetch, (response) =>
      altered(response, { text: (text) => text.replace(/<Detail>.*<\/Detail>/, "") }),
    ),
  },
  {
    fault: "A refusal links to the page of another code",
    caughtBy: "error_code_conformance",
    document: "messaging-v1",
    operation: "ListShortCode",
    plant: answered(isList, (response) =>
      response.status === 400
        ? alteredJson(
            response,
            (value) => (value.more_info = "https://www.twilio.com/docs/errors/1"),
          )
        : response,
    ),
  },
  {
    fault: "Large pages are slow",
    caughtBy: "max_response_time",
    document: "messaging-v1",
    operation: "ListShortCode",
    options: { maxResponseTime: 60, runs: 1 },
    plant: asked(
      (_, url) => url.searchParams.get("PageSize") === "1000",
      async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 70));
        return redirected(request, {});
      },
    ),
  },
];
