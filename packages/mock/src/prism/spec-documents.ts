import type { HttpRequest, HttpResponse } from "../http/message.ts";
import { loadPrism, type PrismOperation, type PrismRequest } from "./load-prism.ts";
import { parsePrefer } from "./prefer.ts";
import { problemAnswer, stockAnswer } from "./stock-answer.ts";

const MEDIA_TYPE =
  /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+*-]+=(?:[\w!#$&^.+*-]+|"[^"\\]*"))*$/;
const NO_ROUTE = new Set([
  "#NO_PATH_MATCHED_ERROR",
  "#NO_SERVER_MATCHED_ERROR",
  "#NO_SERVER_CONFIGURATION_PROVIDED_ERROR",
]);

/**
 * Serves the operations of additional OpenAPI documents by stock Prism. Gives `undefined` for a path that none of them has.
 *
 * @param files the documents, JSON or YAML
 * @throws Error that names the file that cannot be read
 */
export async function createSpecDocuments(files: readonly string[]) {
  const { getHttpOperationsFromSpec } = await loadPrism();
  const operations: PrismOperation[] = [];
  for (const file of files) {
    const found = await getHttpOperationsFromSpec(file).catch((cause: unknown) => {
      throw new Error(
        `--spec ${file} cannot be read as an OpenAPI document: ${(cause as Error).message}`,
        { cause },
      );
    });
    // Prism would call back whatever URL a request names, at once and unsigned.
    for (const operation of found) operations.push({ ...operation, callbacks: [] });
  }
  return async (
    request: HttpRequest,
    pathname: string,
    search: string,
  ): Promise<HttpResponse | undefined> => {
    const safe = safeRequest(request, pathname, search);
    if (safe === undefined) return undefined;
    const result = await stockAnswer(
      safe,
      operations,
      parsePrefer(request.headers["prefer"]) ?? {},
      true,
    );
    if (result._tag === "Left")
      return NO_ROUTE.has(result.left.name.replace(/^.*(?=#)/, ""))
        ? undefined
        : problemAnswer(result.left);
    const { statusCode, headers = {}, body } = result.right.output;
    const text =
      body === undefined || body === null
        ? ""
        : typeof body === "string"
          ? body
          : JSON.stringify(body);
    return { status: statusCode, headers: { ...headers }, body: text };
  };
}

/** Prism dies of malformed escapes in paths and form keys, and of a malformed Accept, so it only ever sees well-formed ones. */
function safeRequest(
  { method, headers, body }: HttpRequest,
  pathname: string,
  search: string,
): PrismRequest | undefined {
  let path: string;
  try {
    path = pathname
      .split("/")
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join("/");
  } catch {
    return undefined;
  }
  const { accept, "content-type": type, authorization, host = "" } = headers;
  const product = /^[a-z0-9-]+(?=(?:\.[a-z0-9-]+)*\.twilio\.com)/i.exec(host)?.[0];
  return {
    method: method.toLowerCase() as PrismRequest["method"],
    url: {
      path,
      query: valuesByName(search),
      ...(product !== undefined && { baseUrl: `https://${product}.twilio.com` }),
    },
    headers: {
      ...(accept !== undefined &&
        accept.split(",").every((one) => MEDIA_TYPE.test(one.trim())) && { accept }),
      ...(type !== undefined &&
        MEDIA_TYPE.test(type) && {
          "content-type": type,
          "content-length": String(Buffer.byteLength(body)),
        }),
      ...(authorization !== undefined && { authorization }),
    },
    ...(body !== "" && { body: parseBody(body, type) }),
  };
}

function valuesByName(search: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === "__proto__") continue;
    const known = values[name];
    values[name] =
      known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return values;
}

function parseBody(body: string, type = ""): unknown {
  if (type.startsWith("application/x-www-form-urlencoded"))
    return new URLSearchParams(body).toString();
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
