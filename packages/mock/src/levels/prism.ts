import type { Endpoint } from "../api/document.ts";
import { formatPath } from "../api/route.ts";
import type { Pair } from "../http/request-url.ts";
import {
  findPrismOperation,
  loadPrism,
  right,
  silentLogger,
  type Either,
  type PrismRequest,
  type PrismResponse,
} from "../prism/load-prism.ts";
import { compiled } from "./compiled.ts";
import { DocumentBroken, type Input, type Level, type RawInput, type Violation } from "./level.ts";

/** What Prism says about a request or an answer. */
interface Diagnostic {
  readonly message: string;
  readonly path?: readonly string[];
}

/**
 * Holds requests and answers to the document by Prism's own validators. The values of what Prism lets pass are decoded as at the
 * level `compiled`, and a refusal has the same words as there.
 */
export const prism: Level = {
  async decode(endpoint, raw) {
    const { request } = await findPrismOperation(endpoint);
    // Prism takes `page` for `Page`. Names are case-sensitive, so that it does not get what the document does not have.
    const names = new Set(request?.query?.map(({ name }) => name));
    const query = raw.query.filter(([name]) => names.has(name));
    let found: readonly Diagnostic[] = [];
    await run(endpoint, prismRequest(endpoint, { ...raw, query }), "request", (validations) => {
      found = validations;
      return { statusCode: 200 };
    });
    return input(found, compiled.decode(endpoint, raw), raw);
  },
  async check(endpoint, status, body, { Location } = {}) {
    const { mediaType, method } = endpoint.route;
    const request = { method: method.toLowerCase() as "get", url: { path: "/" } };
    const headers = {
      ...(Location !== undefined && { location: Location }),
      ...(body !== undefined && { "content-type": mediaType }),
    };
    const response: PrismResponse = {
      statusCode: status,
      headers,
      ...(body !== undefined && { body }),
    };
    const found = await run(endpoint, request, "response", () => response);
    if (found.length > 0)
      throw new DocumentBroken(
        endpoint,
        status,
        found.map(({ path = [], message }) => `/${path.join("/")} ${message}`),
      );
  },
};

/** Runs Prism's pipeline with our route and our answer, and gives what it finds in the answer. */
async function run(
  endpoint: Endpoint,
  request: PrismRequest,
  checked: "request" | "response",
  respond: (validations: readonly Diagnostic[]) => PrismResponse,
): Promise<readonly Diagnostic[]> {
  const { createInstance } = await loadPrism();
  const components = {
    logger: silentLogger,
    route: ({ resources }: { readonly resources: readonly unknown[] }) => right(resources[0]),
    mock:
      ({ input: { validations } }: { readonly input: { validations: readonly Diagnostic[] } }) =>
      () =>
        right(respond(validations)),
  };
  const config = {
    isProxy: false as const,
    checkSecurity: checked === "request",
    validateRequest: checked === "request",
    validateResponse: checked === "response",
    errors: true,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const operation = await findPrismOperation(endpoint);
  const instance = createInstance(config, components as never);
  const result = (await instance.request(request, [operation], config)()) as Either<{
    readonly validations: { readonly output: readonly Diagnostic[] };
  }>;
  if (result._tag === "Left") throw result.left;
  return result.right.validations.output;
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

/** The credentials have been checked; Prism needs to see some, and a body that it can take apart. */
function prismRequest({ route }: Endpoint, { path, query, form }: RawInput): PrismRequest {
  const values = new Map(path);
  // Of what a form may have as it is, Prism takes `+` and `*` for reserved where a list is described.
  const body = new URLSearchParams(form.map(([name, value]): [string, string] => [name, value]))
    .toString()
    .replaceAll("+", "%20")
    .replaceAll("*", "%2A");
  return {
    method: route.method.toLowerCase() as PrismRequest["method"],
    url: {
      path: formatPath(route.path, (name) => encodeURIComponent(values.get(name) ?? "")),
      query: Object.fromEntries(
        query.map(([name, value]) => [
          name,
          clamp(
            value,
            query.filter(([other]) => other === name),
            route.parameters[name]?.clamp,
          ),
        ]),
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

/** `x-clamp`: numbers above the maximum are clamped to it, which JSON Schema cannot express. */
function clamp(
  value: string,
  all: readonly Pair[],
  maximum: number | undefined,
): string | string[] {
  if (all.length > 1) return all.map(([, one]) => one);
  return maximum !== undefined && /^[1-9]\d*$/.test(value) && Number(value) > maximum
    ? String(maximum)
    : value;
}
