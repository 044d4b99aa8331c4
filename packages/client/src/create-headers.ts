import type { CallOptions } from "./client-options.ts";
import type { Connection } from "./connection.ts";

/** Headers of a request. The caller's own win over ours, and those of the call over those of the client. */
export function createHeaders(
  connection: Connection,
  accept: string,
  form: boolean | undefined,
  own?: CallOptions["headers"],
): Headers {
  const headers = new Headers({ ...connection.identity, accept });
  if (form) headers.set("content-type", "application/x-www-form-urlencoded");
  for (const given of [connection.headers, own])
    for (const name in given) headers.set(name, given[name] as string);
  return headers;
}
