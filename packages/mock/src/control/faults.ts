import type { Fault } from "../generated/control-types.ts";
import type { Endpoint } from "../api/document.ts";
import type { OnLeave } from "../http/message.ts";

/** What a request is known by when faults are looked up. */
export interface Subject {
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly pathname: string;
  readonly account: string;
}

export interface Faults {
  list(): readonly Fault[];
  replace(faults: readonly Fault[]): void;
  /** The first fault that fits; counts as one of its times. */
  take(subject: Subject): Fault | undefined;
  /** Waits; false when there is nobody to wait for any longer: the caller has left, or all faults were cleared. */
  hold(milliseconds: number, onLeave: OnLeave | undefined): Promise<boolean>;
  /** No faults, and nobody waits for one. */
  clear(): void;
}

export function createFaults(): Faults {
  let armed: { readonly fault: Fault; left: number }[] = [];
  const held = new Set<() => void>();
  return {
    list: () =>
      armed.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault)),
    replace(faults) {
      armed = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
    },
    take(subject) {
      const found = armed.find(({ fault }) => fits(fault, subject));
      if (found === undefined) return undefined;
      found.left--;
      if (found.left <= 0) armed = armed.filter((one) => one !== found);
      return found.fault;
    },
    hold: (milliseconds, onLeave) =>
      new Promise((resolve) => {
        const end = (isOver: boolean) => {
          clearTimeout(timer);
          held.delete(release);
          resolve(isOver);
        };
        const release = () => end(false);
        const timer = setTimeout(end, milliseconds, true);
        held.add(release);
        onLeave?.(release);
      }),
    clear() {
      armed = [];
      for (const release of held) release();
    },
  };
}

function fits(
  { document, operation, method, path, account_sid }: Fault,
  subject: Subject,
): boolean {
  const { document: api, route } = subject.endpoint;
  return (
    (document === undefined || document === api.name) &&
    (operation === undefined || operation === route.operation || operation === route.handler) &&
    (method === undefined || method.toUpperCase() === subject.method) &&
    (path === undefined || subject.pathname.startsWith(path)) &&
    (account_sid === undefined || account_sid === subject.account)
  );
}
