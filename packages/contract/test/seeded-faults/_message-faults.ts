import {
  altered,
  answered,
  asked,
  isDelete,
  isPost,
  redirected,
  type SeededFault,
} from "./_seeded-fault.ts";

/** Mistakes with messages and their files. */
export const messageFaults: readonly SeededFault[] = [
  {
    fault: "Emoji in the text of a message become question marks",
    caughtBy: "read_your_writes",
    document: "api-2010-04-01",
    operation: "CreateMessage",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const body = form.get("Body");
          if (body !== null) form.set("Body", body.replaceAll(/\p{Emoji_Presentation}/gu, "?"));
        },
      }),
    ),
  },
  {
    fault: "More files than a message may have are left out",
    caughtBy: "negative_data_rejection",
    document: "api-2010-04-01",
    operation: "CreateMessage",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const urls = form.getAll("MediaUrl");
          form.delete("MediaUrl");
          for (const url of urls.slice(0, 10)) form.append("MediaUrl", url);
        },
      }),
    ),
  },
  {
    fault: "The text of a message of 2008-08-01 is cut at 160 characters",
    caughtBy: "negative_data_rejection",
    document: "api-2008-08-01",
    operation: "CreateSmsMessage",
    plant: asked(isPost, (request) =>
      redirected(request, {
        form: (form) => {
          const body = form.get("Body");
          if (body !== null) form.set("Body", body.slice(0, 160));
        },
      }),
    ),
  },
  {
    fault: "A message is deleted while it is scheduled",
    caughtBy: "final_status",
    document: "api-2010-04-01",
    operation: "DeleteMessage",
    options: { account: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
    plant: answered(isDelete, (response) =>
      response.status === 400
        ? altered(response, { status: 204, headers: { "content-type": null } })
        : response,
    ),
  },
  {
    fault: "The removal of a file is answered 204 and does nothing",
    caughtBy: "use_after_free",
    document: "api-2010-04-01",
    operation: "DeleteMedia",
    plant: (next) => async (request) =>
      /\/Media\/ME/.test(request.url) && request.method === "DELETE"
        ? altered(
            await next(new Request(request.url, { headers: request.headers, method: "GET" })),
            { status: 204, headers: { "content-type": null } },
          )
        : next(request),
  },
];
