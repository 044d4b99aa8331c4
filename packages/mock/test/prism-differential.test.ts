import { operations as operations20080801 } from "@shortcodes/validation/api-2008-08-01";
import { operations as operations20100401 } from "@shortcodes/validation/api-2010-04-01";
import { operations as operationsMessagingV1 } from "@shortcodes/validation/messaging-v1";
import type { Issue, OperationValidators } from "@shortcodes/validation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ApiDocument } from "../src/api/document.ts";
import { api20080801 } from "../src/api-2008-08-01/document.ts";
import { api20100401 } from "../src/api-2010-04-01/document.ts";
import { documentText } from "../src/control/openapi-files.ts";
import { messagingV1 } from "../src/messaging-v1/document.ts";
import { loadPrism, right, silentLogger, type PrismOperation } from "../src/prism/load-prism.ts";
import type { Pair } from "../src/http/request-url.ts";
import { createRouter } from "../src/api/router.ts";

/** Requests tried per document. */
const RUNS = Number(process.env["FUZZ_DIFFERENTIAL"] ?? 2000);

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly form: readonly Pair[];
}

/** What one side makes of a request: the operation, and the parameters it finds wrong. */
interface Verdict {
  readonly operation: string | undefined;
  readonly wrong: readonly string[];
}

const hex = (prefix: string) =>
  fc
    .constantFrom("1".repeat(32), "aB".repeat(16), "6b20cb705c1e8f00210049b20b70fce2")
    .map((digits) => prefix + digits);
const badSid = fc.constantFrom(
  "x",
  "SC",
  `SC${"1".repeat(31)}`,
  `SC${"1".repeat(33)}`,
  `sc${"1".repeat(32)}`,
  `SC${"g".repeat(32)}`,
  `AC${"1".repeat(32)}`,
  `MG${"1".repeat(32)}`,
  "SC 1",
);
const sid = (prefix: string) =>
  fc.oneof({ weight: 4, arbitrary: hex(prefix) }, { weight: 1, arbitrary: badSid });
const text = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "1",
    "a b",
    "Ünï&=co",
    "x".repeat(64),
    "x".repeat(65),
    "😀".repeat(64),
    "😀".repeat(65),
    "GET",
    "POST",
    "get",
  ),
  fc.string({ maxLength: 70 }),
);
const url = fc.oneof(
  fc.constantFrom(
    "http://a.example",
    "https://a.example/b?c=d&e=%20#f",
    "http://user:pw@a.example:8080/",
    "http://[::1]:80/x",
    "ftp://a.example",
    "//a.example",
    "http:/a",
    "http://",
    "https://a.example/ä",
    "http://a b",
    "mailto:a@b",
    "http://a.example/%zz",
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
// Prism lets Ajv coerce, which takes "01", "1e2" and " 1" for numbers as well; the mock takes decimal notation only.
const number = fc.oneof(
  fc.integer({ min: -3, max: 1000 }).map(String),
  fc.constantFrom("x", "1,5", "--1", "1 2"),
);
const version = fc.constantFrom("2010-04-01", "2008-08-01", "2009-01-01", "");

const flag = fc.constantFrom("true", "false", "yes");

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ShortCodeSid: sid("SC"),
  PhoneNumberSid: sid("PN"),
  MessagingServiceSid: sid("MG"),
  ApplicationSid: sid("AP"),
  StatusCallback: url,
  MaxPrice: fc.constantFrom("0.0075", "1", "-1", "much"),
  Body: fc.oneof(
    text,
    fc.constantFrom("x".repeat(160), "x".repeat(161), "x".repeat(1600), "x".repeat(1601)),
  ),
  ProvideFeedback: flag,
  ForceDelivery: flag,
  SmartEncoded: flag,
  ShortenUrls: flag,
  SendAsMms: flag,
  Attempt: number,
  ValidityPeriod: number,
  ScheduleType: fc.constantFrom("fixed", "soon"),
  Status: fc.constantFrom("canceled", "sent"),
  FriendlyName: text,
  ApiVersion: version,
  SmsUrl: fc.oneof(url, fc.constant("")),
  SmsFallbackUrl: fc.oneof(url, fc.constant("")),
  SmsMethod: text,
  SmsFallbackMethod: text,
  ShortCode: fc.constantFrom("67898", "6*8", "x", ""),
  num: number,
  PageSize: number,
  Page: number,
  PageToken: text,
  AfterSid: sid("SC"),
  Unknown: text,
};

// Prism takes one value of a form for a text, never for a list of one.
const LISTS = new Set(["MediaUrl", "PersistentAction"]);

const pairsOf = (names: readonly string[]): fc.Arbitrary<Pair[]> =>
  fc
    .subarray([...names])
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((name) => (VALUES[name] ?? text).map((value): Pair => [name, value])))
        .map((pairs) => [...pairs]),
    );

const PATH_VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  AccountSid: sid("AC"),
  ServiceSid: sid("MG"),
  ShortCodeSid: sid("SC"),
  Sid: fc.oneof(...["SC", "PN", "MG", "SM", "MM", "ME"].map(sid)),
  MessageSid: fc.oneof(sid("SM"), sid("MM")),
  SmsMessageSid: fc.oneof(sid("SM"), sid("MM")),
};

function requests(
  { routes }: ApiDocument,
  validators: Readonly<Record<string, OperationValidators>>,
): fc.Arbitrary<Asked> {
  return fc.constantFrom(...routes).chain((route) => {
    const operation = validators[route.operation];
    const known = (
      decoder:
        | { readonly schema: { readonly definition: { readonly properties?: object } } }
        | undefined,
    ) => [
      ...Object.keys(decoder?.schema.definition.properties ?? {}).filter(
        (name) => !LISTS.has(name),
      ),
      "Unknown",
    ];
    const steps = route.path.map((segment) =>
      typeof segment === "string"
        ? fc.constant(segment)
        : (PATH_VALUES[segment.parameter] ?? text).map(
            (value) => encodeURIComponent(value) + segment.suffix,
          ),
    );
    return (
      fc
        .record({
          method: fc.oneof(
            { weight: 9, arbitrary: fc.constant(route.method) },
            { weight: 1, arbitrary: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH") },
          ),
          path: fc.oneof(
            {
              weight: 9,
              arbitrary: fc.tuple(...steps).map((segments) => `/${segments.join("/")}`),
            },
            {
              weight: 1,
              arbitrary: fc
                .tuple(...steps)
                .map((segments) => `/${segments.slice(0, -1).join("/")}/other`),
            },
          ),
          query: pairsOf(known(operation?.query)),
          form: operation?.form === undefined ? fc.constant([]) : pairsOf(known(operation.form)),
        })
        // Of an empty body Prism says that the body is missing, the mock which parameter is.
        .map((asked) => ({
          ...asked,
          form: asked.method === "POST" ? [...asked.form, ["Other", "1"] as const] : [],
        }))
    );
  });
}

describe.each<[ApiDocument, Readonly<Record<string, OperationValidators>>]>([
  [api20080801, operations20080801],
  [api20100401, operations20100401],
  [messagingV1, operationsMessagingV1],
])("$name through stock Prism and through ours", (document, validators) => {
  test(
    `${RUNS} requests: same operation, same verdict, same places`,
    { timeout: 120_000 + RUNS * 20 },
    async () => {
      const prism = await loadPrism();
      const operations = await prism.getHttpOperationsFromSpec(
        JSON.parse(await documentText(document.name)) as object,
      );
      const router = createRouter([document]);
      const tally = { unknown: 0, accepted: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(requests(document, validators), async (asked) => {
          const ours = ourVerdict(asked, router(asked.path), validators);
          expect(ours, JSON.stringify(asked)).toEqual(await prismVerdict(prism, operations, asked));
          tally[
            ours.operation === undefined
              ? "unknown"
              : ours.wrong.length === 0
                ? "accepted"
                : "refused"
          ]++;
        }),
        { numRuns: RUNS },
      );
      // A comparison of nothing but refusals would prove little.
      for (const count of Object.values(tally))
        expect(count, JSON.stringify(tally)).toBeGreaterThan(RUNS / 50);
    },
  );
});

function ourVerdict(
  { method, query, form }: Asked,
  match: ReturnType<ReturnType<typeof createRouter>>,
  validators: Readonly<Record<string, OperationValidators>>,
): Verdict {
  const operation = match?.endpoints.get(method)?.route.operation;
  if (match === undefined || operation === undefined) return { operation: undefined, wrong: [] };
  const found = validators[operation];
  const placesIn = (part: string, issues: readonly Issue[] = []) =>
    issues.map(({ path }) => `${part} ${String(path[0])}`);
  const wrong = [
    ...placesIn("path", found?.path(match.parameters).issues),
    ...placesIn("query", found?.query(query).issues),
    ...placesIn("body", found?.form?.(form).issues),
  ];
  return { operation, wrong: places(wrong) };
}

/** Prism writes the names of path and query parameters in lower case. */
function places(wrong: readonly string[]): string[] {
  return [...new Set(wrong.map((place) => place.toLowerCase()))].toSorted();
}

async function prismVerdict(
  prism: Awaited<ReturnType<typeof loadPrism>>,
  operations: readonly PrismOperation[],
  { method, path, query, form }: Asked,
): Promise<Verdict> {
  let verdict: Verdict = { operation: undefined, wrong: [] };
  const components = {
    logger: silentLogger,
    mock: ({
      resource,
      input,
    }: {
      readonly resource: PrismOperation;
      readonly input: {
        readonly validations: readonly {
          readonly path?: readonly string[];
          readonly message: string;
        }[];
      };
    }) => {
      const wrong = input.validations.map(({ path: place = [], message }) => {
        // A missing property is reported at the object, with its name in the sentence.
        const name = place[1] ?? /required property '(\w+)'/.exec(message)?.[1] ?? message;
        return `${place[0] ?? "body"} ${name}`;
      });
      verdict = { operation: resource.iid, wrong: places(wrong) };
      return () => right({ statusCode: 200 });
    },
  };
  const body = new URLSearchParams(
    form.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const config = {
    isProxy: false as const,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const request = {
    method: method.toLowerCase() as "get",
    url: { path, query: Object.fromEntries(query) },
    headers:
      form.length === 0
        ? {}
        : {
            "content-type": "application/x-www-form-urlencoded",
            "content-length": String(body.length),
          },
    ...(form.length > 0 && { body }),
  };
  await prism
    .createInstance(config, components as never)
    .request(request, [...operations], config)();
  return verdict;
}
