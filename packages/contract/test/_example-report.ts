import type { Report } from "../src/index.ts";

export const exampleReport: Report = {
  baseUrl: "http://127.0.0.1:4010",
  seed: 7,
  runs: 100,
  documents: [
    {
      document: "messaging-v1",
      account: "AC1",
      operations: 4,
      cases: 1234,
      requests: 2000,
      duration: 1500,
      checks: [
        { check: "not_a_server_error", count: 2000, violations: [] },
        {
          check: "page_walk",
          count: 20,
          violations: [
            {
              operation: "ListShortCode",
              about: 'pages of 2 & "more"',
              message: "repeated: <SC1>\n\u0001",
              curl: ["curl 'a'", "curl 'b'"],
            },
            {
              operation: "ListShortCode",
              about: "pages of 3",
              message: "no end",
              curl: ["curl 'c'"],
            },
          ],
        },
        { check: "read_your_writes", count: 0, violations: [] },
      ],
      statuses: [
        { operation: "ListShortCode", status: 200, reached: "case" },
        { operation: "ListShortCode", status: 404, reached: "fault" },
        { operation: "ListShortCode", status: 503, reached: null },
      ],
      skipped: ["no second account"],
      left: ["POST /a: answered 500"],
      stopped: false,
    },
  ],
};
