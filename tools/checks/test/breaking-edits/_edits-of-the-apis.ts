import { edit, type BreakingEdit } from "./_edit.ts";

/** What the documents of Twilio's APIs say. */
export const editsOfTheApis: readonly BreakingEdit[] = [
  // What a request holds.
  edit("a form field is renamed", [
    "update-short-code.ts",
    "SmsMethod: smsMethod.openapi",
    "SmsVerb: smsMethod.openapi",
  ]),
  edit("a form field is added", [
    "update-short-code.ts",
    "ApiVersion: apiVersion,",
    "ApiVersion: apiVersion, Label: z.string(),",
  ]),
  edit("a form field is added to 2008-08-01 alone", [
    "account-short-code.ts",
    "form: updateShortCodeForm,",
    `form: version.name === "2010-04-01" ? updateShortCodeForm : { ...updateShortCodeForm, schema:
      z.object({ ...updateShortCodeForm.schema.shape, Label: z.string() }).openapi("UpdateForm") },`,
  ]),
  edit("a form field takes a value that is not kept", [
    "update-short-code.ts",
    "SmsMethod: smsMethod.openapi",
    'SmsMethod: z.enum(["GET", "POST", "PUT"]).openapi',
  ]),
  edit("the form field of a messaging-v1 short code is renamed", [
    "messaging-v1/short-code.ts",
    "ShortCodeSid: shortCodeSid.openapi",
    "SenderSid: shortCodeSid.openapi",
  ]),
  edit("a form field of a service is renamed", [
    "messaging-v1/service.ts",
    "z.object({ FriendlyName: friendly, ",
    "z.object({ Name: friendly, ",
  ]),
  edit("a path parameter of messaging-v1 is renamed", [
    "messaging-v1/short-code.ts",
    'sid: ["Sid", ',
    'sid: ["ShortCodeSid", ',
  ]),
  edit("a path parameter of 2008-08-01 is renamed", [
    "api-2008-08-01/document.ts",
    'sid: "ShortCodeSid",',
    'sid: "Sid",',
  ]),
  edit(
    "the path parameter of the service is renamed",
    [
      "messaging-v1/short-code.ts",
      'path: "/v1/Services/{ServiceSid}/ShortCodes"',
      'path: "/v1/Services/{Service}/ShortCodes"',
    ],
    [
      "messaging-v1/short-code.ts",
      "parents: { ServiceSid: serviceSid }",
      "parents: { Service: serviceSid }",
    ],
  ),
  edit(
    "the path parameter of the account is renamed",
    ["account-short-code.ts", "/Accounts/{AccountSid}/", "/Accounts/{Account}/"],
    [
      "account-short-code.ts",
      "parents: { AccountSid: accountSid }",
      "parents: { Account: accountSid }",
    ],
  ),
  edit("a query parameter of messaging-v1 is renamed", [
    "messaging-v1/json-resource.ts",
    "query: pageQuery,",
    "query: { Limit: pageQuery.PageSize, Page: pageQuery.Page, PageToken: pageQuery.PageToken },",
  ]),
  edit("a query parameter of 2008-08-01 is renamed", [
    "api-2008-08-01/xml.ts",
    "AfterSid: pageToken",
    "After: pageToken",
  ]),
  edit("a query parameter of 2010-04-01 is renamed", [
    "api-2010-04-01/short-code.ts",
    "paging: pageQuery,",
    "paging: { PageSize: pageQuery.PageSize, Page: pageQuery.Page, Token: pageQuery.PageToken },",
  ]),
  edit("a filter is renamed", [
    "account-short-code.ts",
    "ShortCode: z.string()",
    "Digits: z.string()",
  ]),
  edit("a query parameter becomes a text", [
    "api-2010-04-01/short-code.ts",
    "paging: pageQuery,",
    "paging: { ...pageQuery, Page: pageQuery.PageToken },",
  ]),
  edit("a default that a handler reads is dropped", [
    "paging.ts",
    "  .default(DEFAULT_PAGE_SIZE)\n",
    "",
  ]),

  // What an answer holds.
  edit("a messaging-v1 short code gets a property", [
    "messaging-v1/short-code.ts",
    "country_code: countryCode,",
    "country_code: countryCode, label: z.string(),",
  ]),
  edit("a 2010-04-01 short code gets a property", [
    "api-2010-04-01/short-code.ts",
    "sms_url: smsUrl,",
    "sms_url: smsUrl, label: friendlyName,",
  ]),
  edit("a 2008-08-01 short code gets a property", [
    "api-2008-08-01/short-code.ts",
    "ShortCode: shortCodeNumber,",
    "ShortCode: shortCodeNumber, Label: z.string(),",
  ]),
  edit("a service gets a property", [
    "messaging-v1/service.ts",
    "us_app_to_person_registered: registered,",
    "us_app_to_person_registered: registered, label: z.string(),",
  ]),
  edit("a property of a messaging-v1 short code is renamed", [
    "messaging-v1/short-code.ts",
    "country_code: countryCode,",
    "country: countryCode,",
  ]),
  edit("a property of a 2008-08-01 short code is renamed", [
    "api-2008-08-01/short-code.ts",
    "SmsUrl: smsUrl.nullable()",
    "MessageUrl: smsUrl.nullable()",
  ]),
  edit("a property becomes an integer", [
    "messaging-v1/short-code.ts",
    "short_code: shortCodeNumber,",
    "short_code: z.int(),",
  ]),
  edit("a property is no longer null", [
    "api-2008-08-01/short-code.ts",
    "SmsUrl: smsUrl.nullable()",
    "SmsUrl: smsUrl",
  ]),
  edit("an answer knows fewer methods than are kept", [
    "api-2010-04-01/short-code.ts",
    "sms_method: smsMethod,",
    'sms_method: smsMethod.extract(["GET"]),',
  ]),
  edit("the list key of messaging-v1 short codes is renamed", [
    "messaging-v1/short-code.ts",
    'key: "short_codes",',
    'key: "members",',
  ]),
  edit(
    "the page data is renamed",
    [
      "messaging-v1/json-resource.ts",
      ".object({ meta: meta(definition)",
      ".object({ paging: meta(definition)",
    ],
    ["messaging-v1/json-resource.ts", "#/meta/next_page_url", "#/paging/next_page_url"],
  ),
  edit("a property of the page data is renamed", [
    "messaging-v1/json-resource.ts",
    "page_size: z.int()",
    "size: z.int()",
  ]),
  edit("an attribute of a 2008-08-01 list is renamed", [
    "api-2008-08-01/xml.ts",
    "numpages: count",
    "pages: count",
  ]),
  edit("a JSON error gets a property", [
    "json-error.ts",
    "z.object(jsonErrorFields(errors))",
    "z.object({ ...jsonErrorFields(errors), label: z.string() })",
  ]),
  edit("an XML error of 2010-04-01 loses a property", [
    "api-2010-04-01/xml-error.ts",
    "z.object({ rest_exception: exception })",
    "z.object({ exception })",
  ]),
  edit("an error of 2008-08-01 gets a property", [
    "api-2008-08-01/errors.ts",
    "Status: fields.status,",
    "Label: z.string(), Status: fields.status,",
  ]),

  // Operations.
  edit("a create answers 202", [
    "resource.ts",
    'of: "list", status: 201',
    'of: "list", status: 202',
  ]),
  edit("a delete answers 200", [
    "resource.ts",
    'of: "instance", status: 204',
    'of: "instance", status: 200',
  ]),
  edit("an operation is dropped", [
    "messaging-v1/service.ts",
    `  delete: {
    summary: "Delete a Messaging Service",
    description:
      "Deletes the service. Its senders stay in the account and can be added to another service.",
    success: "The service no longer exists.",
  },
`,
    "",
  ]),
  edit("a verb is added", [
    "messaging-v1/short-code.ts",
    "  delete: {",
    `  update: {
    summary: "",
    description: "",
    success: "",
    form: { mediaType: "application/x-www-form-urlencoded", schema: createShortCodeRequest, examples: {} },
  },
  delete: {`,
  ]),
  edit("a representation is added", [
    "api-2010-04-01/json-and-xml.ts",
    "representations: [bare, json, xml]",
    'representations: [bare, json, { ...json, name: "Text", suffix: ".txt" }, xml]',
  ]),
  edit("a representation is dropped", [
    "api-2010-04-01/json-and-xml.ts",
    "representations: [bare, json, xml]",
    "representations: [bare, json]",
  ]),
  edit(
    "a refusal that a handler gives is dropped",
    ["messaging-v1/short-code.ts", '      PreconditionFailed: ["NumberPoolFull"],\n', ""],
    ["messaging-v1/phone-number.ts", '      PreconditionFailed: ["NumberPoolFull"],\n', ""],
  ),
  edit("a refusal that every document needs is dropped", [
    "error-responses.ts",
    '["TestCredentials", "Forbidden"]',
    '["Forbidden"]',
  ]),
  edit("a limit that a handler reads is dropped", [
    "twilio-errors.ts",
    "    limit: MAX_SERVICE_SENDERS,\n",
    "",
  ]),
];
