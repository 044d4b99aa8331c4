import {
  findPrismOperation,
  loadPrism,
  right,
  silentLogger,
  type Either,
  type PrismRequest,
  type PrismResponse,
} from "../prism/load-prism.ts";
import type { Pair } from "../request-url.ts";
import type { Endpoint } from "../router.ts";
import type { Limit } from "../route.ts";
import type { Decoding } from "./compiled.ts";
import {
  ContractBroken,
  type Contract,
  type Input,
  type Outcome,
  type RawInput,
  type Violation,
} from "./contract.ts";

/** What Prism says of a request or an answer. */
interface Diagnostic {
  readonly message: string;
  readonly path?: readonly string[];
}

type Limits = Readonly<Record<string, Limit>>;

/**
 * Holds requests and answers to the document by Prism's own validators, in Prism's own pipeline: the route is ours, because
 * it is known already, and so is what stands behind it; everything between is Prism's. `decode` makes the typed values
 * of what Prism lets pass, and gives a refusal the same words as at the other level.
 */
export async function createPrismContract(decoding: Decoding, limits: Limits): Promise<Contract> {
  const { createInstance } = await loadPrism();

  const run = async (
    endpoint: Endpoint,
    request: PrismRequest,
    isChecked: boolean,
    respond: (found: readonly Diagnostic[]) => Promise<Outcome>,
  ): Promise<Outcome> => {
    let given: Outcome | undefined;
    const components = {
      logger: silentLogger,
      route: ({ resources }: { readonly resources: readonly unknown[] }) => right(resources[0]),
      forward:
        ({ validations }: { readonly validations: readonly Diagnostic[] }) =>
        () =>
        async () => {
          given = await respond(validations);
          return right(prismResponse(endpoint, given));
        },
    };
    // Prism's mock is synchronous and a store is not: its way to an upstream is the one that may wait.
    const config = {
      isProxy: true as const,
      upstream: UPSTREAM,
      checkSecurity: isChecked,
      validateRequest: isChecked,
      validateResponse: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    };
    const result = (await createInstance(config, components as never).request(
      request,
      [await findPrismOperation(endpoint)],
      config,
    )()) as Either<{ readonly validations: { readonly output: readonly Diagnostic[] } }>;
    if (result._tag === "Left") throw result.left;
    if (given === undefined) throw new Error("Prism asked nobody for an answer");
    const { output } = result.right.validations;
    if (output.length > 0)
      throw new ContractBroken(
        endpoint,
        given.status,
        output.map(({ path = [], message }) => `/${path.join("/")} ${message}`),
      );
    return given;
  };

  return {
    async exchange(endpoint, raw, respond) {
      const query = await known(endpoint, raw.query);
      return run(endpoint, prismRequest(endpoint, { ...raw, query }, limits), true, (found) =>
        respond(input(found, decoding.decode(endpoint, raw), raw)),
      );
    },
    async check(endpoint, outcome) {
      await run(
        endpoint,
        { method: endpoint.route.method.toLowerCase() as "get", url: { path: "/" } },
        false,
        async () => outcome,
      );
    },
  };
}

/** Never asked: `forward` stands in its place. */
const UPSTREAM = new URL("http://mock.invalid");

/** Prism takes `page` for `Page`. Names are case-sensitive, so that it is not shown what the document does not have. */
async function known(endpoint: Endpoint, query: readonly Pair[]): Promise<readonly Pair[]> {
  const { request } = await findPrismOperation(endpoint);
  const names = new Set(request?.query?.map(({ name }) => name));
  return query.filter(([name]) => names.has(name));
}

/** Prism's verdict; in the words of the decoder, where it finds the same. */
function input([first]: readonly Diagnostic[], decoded: Input, raw: RawInput): Input {
  if (first === undefined || decoded.violation !== undefined) return decoded;
  const [place = "", parameter = ""] = first.path ?? [];
  const part: Violation["part"] = place === "path" ? "path" : place === "query" ? "query" : "form";
  const name =
    part === "form" && raw.form.every(([key]) => key !== parameter)
      ? (first.path?.[0] ?? "")
      : parameter;
  return { violation: { part, parameter: name, kind: "invalid", rule: first.message } };
}

/** The credentials have been checked; Prism wants to see some, and a body that it can take apart. */
function prismRequest(
  { route }: Endpoint,
  { path, query, form }: RawInput,
  limits: Limits,
): PrismRequest {
  const values = new Map(path);
  const body = new URLSearchParams(
    form.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  return {
    method: route.method.toLowerCase() as PrismRequest["method"],
    url: {
      path: route.path
        .map(
          (segment) =>
            `/${typeof segment === "string" ? segment : encodeURIComponent(values.get(segment.parameter) ?? "") + segment.suffix}`,
        )
        .join(""),
      query: Object.fromEntries(
        query.map(([name, value]) => [name, clamp(name, value, query, limits)]),
      ),
    },
    headers: {
      accept: route.mediaType,
      authorization: "Basic dXNlcjpwYXNzd29yZA==",
      ...(route.form && {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
      }),
    },
    ...(route.form && { body }),
  };
}

/** `x-clamp`: a number over the maximum means the maximum, which no JSON Schema can say. */
function clamp(
  name: string,
  value: string,
  query: readonly Pair[],
  limits: Limits,
): string | string[] {
  const limit = limits[name];
  const values = query.filter(([other]) => other === name).map(([, one]) => one);
  if (values.length > 1) return values;
  return limit !== undefined && /^[1-9]\d*$/.test(value) && Number(value) > limit.maximum
    ? String(limit.maximum)
    : value;
}

function prismResponse({ route }: Endpoint, { status, value }: Outcome): PrismResponse {
  return value === undefined
    ? { statusCode: status }
    : { statusCode: status, headers: { "content-type": route.mediaType }, body: value };
}
