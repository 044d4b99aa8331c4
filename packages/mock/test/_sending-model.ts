import type { State } from "../src/index.ts";

/** A short code or a phone number, and what it can do. */
interface Sender {
  readonly sid: string;
  readonly number: string;
  readonly country: "US" | "GB";
  readonly isShortCode: boolean;
}

export const account = { sid: `AC${"1".repeat(32)}`, auth_token: "token" };
export const senders: readonly Sender[] = [
  { sid: `SC${"1".repeat(32)}`, number: "67898", country: "US", isShortCode: true },
  { sid: `SC${"2".repeat(32)}`, number: "24680", country: "US", isShortCode: true },
  { sid: `SC${"3".repeat(32)}`, number: "60606", country: "GB", isShortCode: true },
  { sid: `PN${"1".repeat(32)}`, number: "+14155550123", country: "US", isShortCode: false },
  { sid: `PN${"2".repeat(32)}`, number: "+12125550124", country: "US", isShortCode: false },
  { sid: `PN${"3".repeat(32)}`, number: "+447700900125", country: "GB", isShortCode: false },
];
const PLAIN = `MG${"1".repeat(32)}`;
const ADVANCED = `MG${"2".repeat(32)}`;
export const services = [PLAIN, ADVANCED];
export const phones = ["+14155550100", "+12125550101", "+447700900102"];

export const seed: State = {
  accounts: [
    {
      ...account,
      short_codes: senders
        .filter(({ isShortCode }) => isShortCode)
        .map(({ sid, number, country }) => ({ sid, short_code: number, country_code: country })),
      phone_numbers: senders
        .filter(({ isShortCode }) => !isShortCode)
        .map(({ sid, number, country }) => ({ sid, phone_number: number, country_code: country })),
      services: [{ sid: PLAIN }, { sid: ADVANCED, advanced_opt_out: true }],
    },
  ],
};

export interface ModelMessage {
  readonly sid: string;
  from: string | null;
  readonly to: string;
  readonly service: string | null;
  status: string;
  error: number | null;
}

const NEXT: Readonly<Record<string, readonly string[]>> = {
  accepted: ["queued", "failed"],
  queued: ["sending", "failed"],
  sending: ["sent"],
  sent: ["delivered", "undelivered"],
};

/** An answer: a status, and Twilio's error code or what was made. */
type Answer = readonly [status: number, code?: number | string];

/** Membership, routing, opt-out and status in the plainest words. */
export class SendingModel {
  isManual = false;
  messages: ModelMessage[] = [];
  readonly arrivals = new Map<string, string[]>();
  readonly blocks = new Set<string>();
  readonly failures = new Map<string, number>();
  readonly refusing = new Set<string>();
  /** The service of each sender, in the order of adding. */
  readonly members = new Map<Sender, string>();

  /** At once: what is on its way arrives, one after the other. */
  setPace(isManual: boolean): void {
    this.isManual = isManual;
    for (const message of this.messages) this.#goOn(message);
  }

  add(sender: Sender, service: string): Answer {
    const current = this.members.get(sender);
    if (current !== undefined) return [409, current === service ? 21710 : 21712];
    this.members.set(sender, service);
    return [201];
  }

  remove(sender: Sender, service: string): Answer {
    if (this.members.get(sender) !== service) return [404, 20404];
    this.members.delete(sender);
    return [204];
  }

  sendDirect(sid: string, sender: Sender, to: string): Answer {
    if (sender.isShortCode && sender.country !== countryOf(to)) return [400, 21659];
    if (this.#isBlocked(sender, to)) return [400, 21610];
    return this.#post({
      sid,
      from: sender.number,
      to,
      service: null,
      status: "queued",
      error: null,
    });
  }

  sendThrough(sid: string, service: string, sender: Sender | undefined, to: string): Answer {
    if (sender !== undefined && this.members.get(sender) !== service) return [400, 21711];
    return this.#post({
      sid,
      from: sender?.number ?? null,
      to,
      service,
      status: "accepted",
      error: null,
    });
  }

  /** What the text means, and whether it is answered with the next of the sids. */
  receive(sid: string, replySid: string, from: string, sender: Sender, word: string) {
    const service = this.members.get(sender) ?? null;
    this.messages.push({ sid, from, to: sender.number, service, status: "received", error: null });
    this.#arrive(from, sid);
    if (word === "hello" || (sender.isShortCode && service !== ADVANCED)) return [null, false];
    const wasBlocked = this.#isBlocked(sender, from);
    const meant = service === null ? [sender.number] : [service, sender.number];
    if (word === "STOP") for (const key of meant) this.blocks.add(`${key} ${from}`);
    if (word === "START")
      for (const key of [...meant, ...this.#pool(service).map(({ number }) => number)])
        this.blocks.delete(`${key} ${from}`);
    const isAnswered = word === "STOP" || (word === "START") === wasBlocked;
    if (isAnswered)
      this.#post({
        sid: replySid,
        from: sender.number,
        to: from,
        service,
        status: "queued",
        error: null,
      });
    return [word, isAnswered];
  }

  move(message: ModelMessage, status: string): Answer {
    if (NEXT[message.status]?.includes(status) !== true) return [400];
    if (status === "queued") this.#choose(message);
    else message.status = status;
    if (status === "delivered") this.#arrive(message.to, message.sid);
    return [200, message.status];
  }

  delete(message: ModelMessage): Answer {
    if (message.status in NEXT) return [400, 20009];
    this.messages = this.messages.filter((one) => one !== message);
    for (const sids of this.arrivals.values())
      if (sids.includes(message.sid)) sids.splice(sids.indexOf(message.sid), 1);
    return [204];
  }

  #post(message: ModelMessage): Answer {
    this.messages.push(message);
    const first = message.status;
    this.#goOn(message);
    return [201, first];
  }

  #goOn(message: ModelMessage): void {
    while (!this.isManual && message.status in NEXT) this.#step(message);
  }

  #step(message: ModelMessage): void {
    const { to, from } = message;
    const failure = this.failures.get(to);
    const fail = (status: string, code: number) => Object.assign(message, { status, error: code });
    if (message.status === "accepted") this.#choose(message);
    else if (message.status === "queued" && failure === 30001) {
      this.failures.delete(to);
      fail("failed", failure);
    } else if (message.status === "queued") message.status = "sending";
    else if (message.status === "sending") message.status = "sent";
    else if (failure !== undefined) {
      this.failures.delete(to);
      fail("undelivered", failure);
    } else if (this.refusing.has(to) && from?.length === 5) fail("undelivered", 30006);
    else {
      message.status = "delivered";
      this.#arrive(to, message.sid);
    }
  }

  /** The service finds a sender. */
  #choose(message: ModelMessage): void {
    const { service, to } = message;
    const fail = (code: number) => Object.assign(message, { status: "failed", error: code });
    const pool = this.#pool(service);
    const named = pool.find(({ number }) => number === message.from);
    const sender = named ?? this.#best(pool, message);
    if (sender === undefined) return void fail(pool.length === 0 ? 21704 : 21703);
    message.from = sender.number;
    if (this.#isBlocked(sender, to)) return void fail(21610);
    if (sender.isShortCode && sender.country !== countryOf(to)) return void fail(21659);
    message.status = "queued";
  }

  /** Of those that reach the phone the one with the most in its favour, the first wish before all others. */
  #best(pool: readonly Sender[], { to, service }: ModelMessage): Sender | undefined {
    const last = this.messages.findLast(
      (one) => one.to === to && one.service === service && one.from !== null,
    );
    const uses = ({ number }: Sender) => this.messages.filter(({ from }) => from === number).length;
    const rank = (sender: Sender) => [
      sender.isShortCode,
      sender.country === countryOf(to),
      sender.country === "US",
      sender.number === last?.from,
      to.startsWith("+1") && sender.number.slice(0, 5) === to.slice(0, 5),
      -uses(sender),
      -pool.indexOf(sender),
    ];
    return pool
      .filter(
        (one) => !one.isShortCode || (one.country === countryOf(to) && !this.refusing.has(to)),
      )
      .toSorted((a, b) => {
        const [mine, other] = [rank(a).map(Number), rank(b).map(Number)];
        const at = mine.findIndex((value, index) => value !== other[index]);
        return (other[at] ?? 0) - (mine[at] ?? 0);
      })[0];
  }

  #pool(service: string | null): readonly Sender[] {
    return [...this.members].filter(([, one]) => one === service).map(([sender]) => sender);
  }

  #isBlocked(sender: Sender, phone: string): boolean {
    const service = this.members.get(sender) ?? null;
    const others = service === null ? [] : this.#pool(service).map(({ number }) => number);
    return [sender.number, service, ...others].some((key) => this.blocks.has(`${key} ${phone}`));
  }

  #arrive(phone: string, sid: string): void {
    this.arrivals.set(phone, [...(this.arrivals.get(phone) ?? []), sid]);
  }
}

function countryOf(phone: string): "US" | "GB" {
  return phone.startsWith("+1") ? "US" : "GB";
}
