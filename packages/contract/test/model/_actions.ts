import fc from "fast-check";

/** The forms in which the account resource is asked. */
export const VIAS = [
  "2008 XML",
  "2008 JSON",
  "2010 JSON",
  "2010 XML",
  "2010 XML by default",
] as const;
export type Via = (typeof VIAS)[number];

export type Form = Readonly<Record<string, string>>;

/** One call, by index of service and short code; the last of each is unknown to the server. */
export type Action =
  | { readonly kind: "add" | "remove" | "member"; readonly service: number; readonly code: number }
  | { readonly kind: "members"; readonly service: number; readonly size: number }
  | { readonly kind: "update"; readonly via: Via; readonly code: number; readonly form: Form }
  | { readonly kind: "read"; readonly via: Via; readonly code: number }
  | { readonly kind: "list"; readonly via: Via; readonly size: number; readonly filter: Form };

export const CODE_COUNT = 6;
export const SERVICE_COUNT = 3;

const code = fc.nat(CODE_COUNT);
const service = fc.nat(SERVICE_COUNT);
const via = fc.constantFrom(...VIAS);
const size = fc.integer({ min: 1, max: CODE_COUNT + 1 });
const url = fc.constantFrom("", "http://a.example/sms", "https://b.example/x?y=1&z=2");
const method = fc.constantFrom("GET", "POST");
const friendlyName = fc.constantFrom("Alerts", "a & b <c>", "é😀", " x ", "12345");

const goodForm = fc.record(
  {
    FriendlyName: friendlyName,
    ApiVersion: fc.constantFrom("2010-04-01", "2008-08-01"),
    SmsUrl: url,
    SmsMethod: method,
    SmsFallbackUrl: url,
    SmsFallbackMethod: method,
  },
  { requiredKeys: [], noNullPrototype: true },
);
const badField = fc.constantFrom<Form>(
  { FriendlyName: "" },
  { FriendlyName: "x".repeat(65) },
  { SmsUrl: "ftp://a.example/" },
  { SmsFallbackUrl: "a.example" },
  { SmsMethod: "PUT" },
  { SmsFallbackMethod: "get" },
  { ApiVersion: "2009-03-01" },
);
const form = fc.oneof(
  { weight: 4, arbitrary: goodForm },
  fc.tuple(goodForm, badField).map(([good, bad]): Form => ({ ...good, ...bad })),
) as fc.Arbitrary<Form>;
const filter = fc.oneof(
  fc.constant({}),
  fc
    .constantFrom("1", "12", "*2*", "1***5", "******", "99999", "12345")
    .map((ShortCode) => ({ ShortCode })),
  friendlyName.map((FriendlyName) => ({ FriendlyName })),
  fc.record({ ShortCode: fc.constantFrom("1", "**"), FriendlyName: friendlyName }),
) as fc.Arbitrary<Form>;

/** Calls that may change something, about those services and short codes. */
function writesTo(service: fc.Arbitrary<number>, code: fc.Arbitrary<number>): fc.Arbitrary<Action> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("add" as const), service, code }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), service, code }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("update" as const), via, code, form }) },
  );
}

function readsOf(service: fc.Arbitrary<number>, code: fc.Arbitrary<number>): fc.Arbitrary<Action> {
  return fc.oneof(
    fc.record({ kind: fc.constant("member" as const), service, code }),
    fc.record({ kind: fc.constant("members" as const), service, size }),
    fc.record({ kind: fc.constant("read" as const), via, code }),
    fc.record({ kind: fc.constant("list" as const), via, size, filter }),
  );
}

export const writes = writesTo(service, code);

export const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: writes },
  { weight: 2, arbitrary: readsOf(service, code) },
);

/** Calls that get in each other's way: two services, and two short codes of which one is in a service. */
const contested = [fc.nat(1), fc.constantFrom(0, 2)] as const;

export const contestedActions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: writesTo(...contested) },
  { weight: 1, arbitrary: readsOf(...contested) },
);
