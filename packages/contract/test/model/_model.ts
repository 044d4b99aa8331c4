import { type Action, CODE_COUNT, type Form, SERVICE_COUNT } from "./_actions.ts";

/** A short code as the model knows it. Moments are seconds since 1970. */
export interface ModelCode {
  readonly sid: string;
  readonly number: string;
  readonly capabilities: readonly ("SMS" | "MMS")[];
  readonly created: number;
  readonly updated: number;
  /** Index of the service that holds it. */
  readonly service: number | null;
  readonly settings: Settings;
}

export interface Settings {
  readonly FriendlyName: string;
  readonly ApiVersion: string;
  readonly SmsUrl: string | null;
  readonly SmsMethod: string;
  readonly SmsFallbackUrl: string | null;
  readonly SmsFallbackMethod: string;
}

export type Model = readonly ModelCode[];

/** What the caller sees: status, and either a code of Twilio's or data. */
export type Outcome =
  | { readonly status: number; readonly code: number }
  | { readonly status: number; readonly data: unknown };

/** A sid with the index in its last digits; the one after the last is unknown to the server. */
export function sidOf(prefix: "SC" | "MG", index: number): string {
  return prefix + String(index).padStart(32, "0");
}

/** What the API does, said once more, by the documents and without looking at the mock. */
export function apply(model: Model, action: Action, now: number): readonly [Model, Outcome] {
  switch (action.kind) {
    case "add":
      return add(model, action);
    case "remove": {
      const held = isHeld(model, action);
      return held
        ? [changed(model, action.code, { service: null }), { status: 204, data: null }]
        : [model, refusal(404, 20404)];
    }
    case "member":
      return [
        model,
        isHeld(model, action)
          ? { status: 200, data: memberOf(model, action.code) }
          : refusal(404, 20404),
      ];
    case "members":
      return [
        model,
        action.service >= SERVICE_COUNT
          ? refusal(404, 20404)
          : {
              status: 200,
              data: newestFirst(model.filter(({ service }) => service === action.service)),
            },
      ];
    case "update":
      return update(model, action.code, action.form, now);
    case "read":
      return [model, action.code >= CODE_COUNT ? refusal(404, 20404) : read(model, action.code)];
    case "list":
      return [
        model,
        { status: 200, data: newestFirst(model.filter((code) => fits(code, action.filter))) },
      ];
  }
}

function add(
  model: Model,
  { service, code }: { readonly service: number; readonly code: number },
): readonly [Model, Outcome] {
  if (service >= SERVICE_COUNT) return [model, refusal(404, 20404)];
  const found = model[code];
  if (found === undefined) return [model, refusal(400, 21421)];
  if (found.capabilities.length === 0) return [model, refusal(400, 21715)];
  if (found.service === service) return [model, refusal(409, 21710)];
  if (found.service !== null) return [model, refusal(409, 21712)];
  const next = changed(model, code, { service });
  return [next, { status: 201, data: memberOf(next, code) }];
}

function update(model: Model, code: number, form: Form, now: number): readonly [Model, Outcome] {
  const wrong = faultOf(form);
  if (wrong !== undefined) return [model, refusal(400, wrong)];
  const found = model[code];
  if (found === undefined) return [model, refusal(404, 20404)];
  const settings: Settings = { ...found.settings, ...withNulls(form) };
  // Twilio error dictionary 21406: it is the setting of the fallback that needs an SmsUrl, not the keeping of it.
  if ((form["SmsFallbackUrl"] ?? "") !== "" && settings.SmsUrl === null)
    return [model, refusal(400, 21406)];
  const next = changed(model, code, { settings, updated: now });
  return [next, read(next, code)];
}

/** Code of the one field that is wrong. */
function faultOf(form: Form): number | undefined {
  const { FriendlyName: name, ApiVersion: version } = form;
  const isUrl = (text: string | undefined) => text === undefined || /^(https?:\/\/.+)?$/.test(text);
  const isMethod = (text: string | undefined) => text === undefined || /^(GET|POST)$/.test(text);
  if (name !== undefined && (name === "" || name.length > 64)) return 20002;
  if (!isUrl(form["SmsUrl"]) || !isUrl(form["SmsFallbackUrl"])) return 21402;
  if (!isMethod(form["SmsMethod"]) || !isMethod(form["SmsFallbackMethod"])) return 21403;
  if (version !== undefined && !/^(2010-04-01|2008-08-01)$/.test(version)) return 20001;
  return undefined;
}

function withNulls(form: Form): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, value === "" ? null : value]),
  );
}

function isHeld(
  model: Model,
  { service, code }: { readonly service: number; readonly code: number },
): boolean {
  return service < SERVICE_COUNT && model[code]?.service === service;
}

function memberOf(model: Model, index: number): unknown {
  const { sid, number, capabilities, service } = at(model, index);
  return { sid, number, capabilities, service: sidOf("MG", service ?? -1) };
}

function read(model: Model, index: number): Outcome {
  const { sid, number, settings, created, updated } = at(model, index);
  return { status: 200, data: { sid, number, settings, created, updated } };
}

/** Seed 000: "*" is any digit, and the pattern may be anywhere in the number. */
function fits({ number, settings }: ModelCode, { ShortCode: pattern, FriendlyName: name }: Form) {
  const digits = pattern === undefined ? /^/ : new RegExp(pattern.replaceAll("*", "[0-9]"));
  return digits.test(number) && (name === undefined || settings.FriendlyName === name);
}

function newestFirst(codes: Model): readonly string[] {
  return codes
    .toSorted((a, b) => b.created - a.created || (a.sid < b.sid ? -1 : 1))
    .map(({ sid }) => sid);
}

function refusal(status: number, code: number): Outcome {
  return { status, code };
}

function changed(model: Model, index: number, change: Partial<ModelCode>): Model {
  return model.with(index, { ...at(model, index), ...change });
}

function at(model: Model, index: number): ModelCode {
  const found = model[index];
  if (found === undefined) throw new Error(`the model has no short code ${index}`);
  return found;
}
