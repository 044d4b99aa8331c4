import { FORM, type Operation } from "@shortcodes/openapi-reader/operations";
import {
  encodePairs,
  fillPath,
  type Login,
  type Pairs,
  type WireRequest,
} from "../target/wire-request.ts";

/** A call of an operation, or one that pretends to be. */
export interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Pairs;
  readonly form?: Pairs;
  /** In place of the operation's own. */
  readonly method?: string;
  /** In place of the path of `path`, escaped, with or without a query. */
  readonly target?: string;
  /** In place of a form. */
  readonly body?: { readonly mediaType: string; readonly text: string };
  readonly login?: Login;
}

export function toWireRequest(call: Call): WireRequest {
  const { operation, path, query = [], login, target = fillPath(operation.path, path) } = call;
  const pairs = call.form ?? (operation.form && call.method === undefined ? [] : undefined);
  const body = call.body ?? (pairs && { mediaType: FORM, text: encodePairs(pairs) });
  return {
    method: call.method ?? operation.method.toUpperCase(),
    target: query.length === 0 ? target : `${target}?${encodePairs(query)}`,
    headers: body === undefined ? {} : { "content-type": body.mediaType },
    ...(body !== undefined && { body: body.text }),
    ...(login !== undefined && { login }),
  };
}
