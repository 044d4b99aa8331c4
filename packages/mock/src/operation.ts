import { setTimeout as delay } from "node:timers/promises";
import { encode, errorOutcome } from "./answer.ts";
import type { Call } from "./api-document.ts";
import { authenticate } from "./authenticate.ts";
import type { Input, Outcome } from "./contract/contract.ts";
import type { PlainAnswer, PlainRequest } from "./exchange.ts";
import { accept, faultError, refuseBody, refuseForeignAccount } from "./refusal.ts";
import { NO_PAIRS, pairs, type Pair } from "./request-url.ts";
import type { Endpoint } from "./router.ts";
import type { Account } from "./store/store.ts";
import { TwilioError } from "./twilio-error.ts";
import type { World } from "./world.ts";

/** A request whose operation is known. */
export interface Matched {
  readonly endpoint: Endpoint;
  readonly parameters: readonly Pair[];
  readonly pathname: string;
  readonly query: readonly Pair[];
}

/** authenticate → decode → validate → handle → check → encode; `noteAccount` hears who called. */
export async function answerOperation(
  world: World,
  request: PlainRequest,
  matched: Matched,
  noteAccount: (sid: string) => void,
): Promise<PlainAnswer> {
  const { endpoint, parameters, pathname } = matched;
  const { document } = endpoint;
  try {
    const account = await authenticate(world, request.headers["authorization"], document.errors);
    noteAccount(account.sid);
    refuseForeignAccount(endpoint, parameters, account.sid, pathname);
    refuseBody(endpoint, request);
    if (!world.faults.isEmpty) return await answerWithFault(world, request, matched, account);
    return await recallOrHandle(world, request, matched, account);
  } catch (error) {
    if (!(error instanceof TwilioError)) throw error;
    const outcome = errorOutcome(endpoint, error);
    await world.contractOf(document).check(endpoint, outcome);
    return encode(endpoint, outcome, error.headers);
  }
}

async function answerWithFault(
  world: World,
  request: PlainRequest,
  matched: Matched,
  account: Account,
): Promise<PlainAnswer> {
  const { endpoint, pathname } = matched;
  const fault = world.faults.take({
    endpoint,
    method: request.method,
    pathname,
    account: account.sid,
  });
  if (fault === undefined) return recallOrHandle(world, request, matched, account);
  if (fault.delay_ms !== undefined) await delay(fault.delay_ms);
  const damage = fault.damage === undefined ? {} : { damage: fault.damage };
  if (fault.status === undefined)
    return { ...(await recallOrHandle(world, request, matched, account)), ...damage };
  const error = faultError(endpoint.document, fault, fault.status);
  return { ...encode(endpoint, errorOutcome(endpoint, error), error.headers), ...damage };
}

/** A read that was answered since the last write is answered the same. */
function recallOrHandle(
  world: World,
  request: PlainRequest,
  matched: Matched,
  account: Account,
): Promise<PlainAnswer> {
  const make = () => handle(world, request, matched, account);
  if (world.answers === undefined || matched.endpoint.route.method !== "GET") return make();
  return world.answers.recall(`${account.sid} ${originOf(request)}${request.url}`, make);
}

/** Where the caller found us. */
function originOf({ isSecure, headers }: PlainRequest): string {
  return `${isSecure === true ? "https" : "http"}://${headers["host"]}`;
}

async function handle(
  world: World,
  request: PlainRequest,
  { endpoint, parameters, pathname, query }: Matched,
  account: Account,
): Promise<PlainAnswer> {
  const { document, route } = endpoint;
  const handler = document.handlers[route.handler];
  if (handler === undefined)
    throw new Error(`${document.name} has no handler for ${route.handler}`);
  const raw = { path: parameters, query, form: route.form ? pairs(request.body) : NO_PAIRS };
  let headers: Readonly<Record<string, string>> | undefined;

  const respond = async (input: Input): Promise<Outcome> => {
    try {
      const decoded = accept(input, document, pathname, raw);
      const call: Call = {
        account,
        path: decoded.path,
        query: decoded.query,
        form: decoded.form,
        store: world.store,
        now: () => Math.floor(world.clock.now() / 1000),
        origin: originOf(request),
        pathname,
      };
      const resource = await handler(call as never);
      return {
        status: route.success,
        value:
          resource === undefined
            ? undefined
            : document.represent(route.mediaType, route.handler, resource),
      };
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      ({ headers } = error);
      return errorOutcome(endpoint, error);
    }
  };
  const outcome = await world.contractOf(document).exchange(endpoint, raw, respond);
  return encode(endpoint, outcome, headers);
}
