import { errorKinds } from "@shortcodes/openapi-reader/openapi-document";
import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { exampleCode, FULL, type Resource } from "../document/resource.ts";
import type { MockAccount, MockControl } from "../mock-control.ts";
import { optionOf } from "../short-codes.ts";
import type { Credentials } from "../target/wire-request.ts";
import type { Subject } from "./subject.ts";

type Known = Pick<Subject, "document" | "resource" | "parents" | "account">;
type Others = Pick<Subject, "otherParents" | "fullParents" | "other" | "forbidden">;

/** Data beside the subject's own: from the options or, where the server is our mock, from its state. */
export function findOthers(
  { document, resource, parents, account }: Known,
  options: ContractOptions,
  control: MockControl | undefined,
): Others {
  const accounts = control?.accounts ?? [];
  const services = accounts.find(({ sid }) => sid === account)?.services ?? [];
  const service = Object.keys(parents).find((name) => optionOf("path", name) === "service");
  const otherService =
    options.otherService ?? services.find(({ sid }) => sid !== parents[service ?? ""])?.sid;
  const maximum = limitOf(document, resource);
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
function limitOf({ document }: ContractDocument, { create }: Resource): number {
  const code = create && exampleCode(create, FULL);
  return Object.values(errorKinds(document)).find((kind) => kind.code === code)?.limit ?? Infinity;
}

function isActive({ status }: MockAccount): boolean {
  return status === undefined || status === "active";
}

function login(account: MockAccount | undefined): Credentials | undefined {
  return account && { user: account.sid, password: account.auth_token };
}
