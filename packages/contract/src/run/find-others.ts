import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import type { MockAccount, MockControl } from "../mock-control.ts";
import { OPTION_OF_PARAMETER } from "../short-codes.ts";
import type { Credentials } from "../target/target.ts";
import type { Subject } from "./subject.ts";

export interface Known {
  readonly document: ContractDocument;
  readonly parents: Readonly<Record<string, string>>;
  readonly account: string;
  readonly options: ContractOptions;
  readonly control: MockControl | undefined;
}

type Others = Pick<Subject, "otherParents" | "fullParents" | "other" | "forbidden">;

/** Data beside the subject's own: from the options or, where the server is our mock, from its state. */
export function findOthers({ document, parents, account, options, control }: Known): Others {
  const accounts = control?.accounts ?? [];
  const services = accounts.find(({ sid }) => sid === account)?.services ?? [];
  const service = Object.keys(parents).find(
    (name) => OPTION_OF_PARAMETER[`path ${name}`] === "service",
  );
  const otherService =
    options.otherService ?? services.find(({ sid }) => sid !== parents[service ?? ""])?.sid;
  const maximum = limitOf(document);
  const fullService =
    options.fullService ??
    services.find(({ short_codes = [] }) => short_codes.length >= maximum)?.sid;
  return {
    otherParents: service && otherService ? { [service]: otherService } : {},
    fullParents: service && fullService ? { ...parents, [service]: fullService } : undefined,
    other: options.other ?? login(accounts.find((one) => one.sid !== account && isActive(one))),
    forbidden: options.forbidden ?? login(accounts.find((one) => !isActive(one))),
  };
}

/** How many items a collection may hold: `limit` of the error that says it is full. */
function limitOf({ document }: ContractDocument): number {
  const limits = Object.values(document["x-twilio-errors"] ?? {}).map(({ limit }) => limit);
  return limits.find((limit) => limit !== undefined) ?? Infinity;
}

function isActive({ status }: MockAccount): boolean {
  return status === undefined || status === "active";
}

function login(account: MockAccount | undefined): Credentials | undefined {
  return account && { user: account.sid, password: account.auth_token };
}
