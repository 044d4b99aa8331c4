import {
  moreInfo,
  twilioErrors,
  type TwilioErrorKind,
  type TwilioErrorName,
} from "./twilio-errors.ts";
import { errorHeaders } from "./response-headers.ts";
import type { Body } from "./operation.ts";
import type { z } from "./zod.ts";

/** A set of refusals that share one status: a name and what can be the matter. */
export type ErrorGroups = Readonly<Record<string, readonly TwilioErrorName[]>>;

/** The refusals any operation can meet. */
export const commonErrors = {
  Unauthorized: ["AuthenticationFailed", "InvalidUsername", "NoCredentials"],
  Forbidden: ["TestCredentials", "Forbidden"],
  NotFound: ["NotFound"],
  MethodNotAllowed: ["MethodNotAllowed"],
  TooManyRequests: ["TooManyRequests"],
  InternalServerError: ["InternalServerError"],
  ServiceUnavailable: ["ServiceUnavailable"],
} as const satisfies ErrorGroups;

/** The refusals any operation with a form body can meet. */
export const formErrors = {
  PayloadTooLarge: ["PayloadTooLarge"],
  UnsupportedMediaType: ["UnsupportedMediaType"],
} as const satisfies ErrorGroups;

/** Values for the sentences of refusals, by group and kind. */
export type Samples = Readonly<
  Record<string, Partial<Record<TwilioErrorName, Readonly<Record<string, string>>>>>
>;

/** How a document writes a refusal in one of its representations. */
export interface ErrorEnvelope {
  /** Appended to the names of the components. */
  readonly suffix: string;
  readonly mediaType: string;
  readonly schema: (name: string, errors: readonly SampleError[]) => z.ZodType;
  readonly example: (error: SampleError) => unknown;
}

/** A refusal with its sentence filled in from the sample values. */
export interface SampleError {
  readonly name: string;
  readonly code: number;
  readonly status: number;
  readonly message: string;
  readonly moreInfo: string;
  readonly detail?: string;
}

/** A refusal as a component of a document. */
export interface ErrorResponse {
  readonly name: string;
  readonly status: number;
  readonly description: string;
  /** Those that not every answer has. */
  readonly headers: Readonly<Record<string, object>>;
  readonly body: Body;
}

/** The groups of all resources. A name that two of them use must mean the same refusals. */
export function mergeGroups(all: readonly ErrorGroups[]): ErrorGroups {
  const merged: Record<string, readonly TwilioErrorName[]> = {};
  for (const [group, names] of all.flatMap((groups) => Object.entries(groups))) {
    const known = merged[group];
    if (known !== undefined && String(known) !== String(names))
      throw new Error(
        `error group ${group}: expected the same errors in all resources, found ${String(known)} in one and ${String(names)} in another: give one of them a name of its own`,
      );
    merged[group] = names;
  }
  return merged;
}

/** `components.responses` of one document: every group in every representation. */
export function errorResponses(
  groups: ErrorGroups,
  envelopes: readonly ErrorEnvelope[],
  samples: Samples = {},
  document = "",
): ErrorResponse[] {
  return envelopes.flatMap((envelope) =>
    Object.entries(groups).map(([group, names]) => {
      const errors = names.map((name) =>
        sampleError(name, kindIn(document, name), samples[group]?.[name]),
      );
      const { status } = statusOf(group, errors);
      const name = group + envelope.suffix;
      return {
        name,
        status,
        description: names.map((name) => `${twilioErrors[name].code} ${name}`).join(", "),
        headers: errorHeaders[status] ?? {},
        body: {
          mediaType: envelope.mediaType,
          schema: envelope.schema(name, errors),
          examples: Object.fromEntries(
            errors.map((error) => [error.name, { value: envelope.example(error) }]),
          ),
        },
      };
    }),
  );
}

/** The table of refusals that goes into a document as `x-twilio-errors`. */
export function errorTable(groups: ErrorGroups, document = "") {
  const names = [...new Set(Object.values(groups).flat())].toSorted(
    (a, b) => twilioErrors[a].code - twilioErrors[b].code,
  );
  return Object.fromEntries(
    names.map((name) => {
      const { code, status, message, detail, limit, minimum, inferred } = kindIn(document, name);
      return [
        name,
        {
          code,
          status,
          message,
          more_info: moreInfo(code),
          ...(detail !== undefined && { detail }),
          ...(limit !== undefined && { limit }),
          ...(minimum !== undefined && { minimum }),
          ...(inferred !== undefined && { "x-inferred": inferred }),
        },
      ];
    }),
  );
}

/** A kind of refusal with the sentence that it has in this document. */
function kindIn(document: string, name: TwilioErrorName): TwilioErrorKind {
  const kind: TwilioErrorKind | undefined = twilioErrors[name];
  if (kind === undefined) throw new Error(`error ${name}: add it to src/twilio-errors.ts`);
  return { ...kind, ...kind.inDocument?.[document] };
}

function sampleError(
  name: TwilioErrorName,
  { code, status, message, sample: own, detail }: TwilioErrorKind,
  values: Readonly<Record<string, string>> | undefined,
): SampleError {
  const sample = values ?? own;
  return {
    name,
    code,
    status,
    message: message.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
      const value = sample?.[key];
      if (value === undefined)
        throw new Error(
          `twilioErrors.${name}: the message uses {${key}}, but the sample has no value for it`,
        );
      return value;
    }),
    moreInfo: moreInfo(code),
    ...(detail !== undefined && { detail }),
  };
}

function statusOf(group: string, errors: readonly SampleError[]): SampleError {
  const [first, ...rest] = errors;
  if (first === undefined) throw new Error(`error group ${group} is empty`);
  const stray = rest.find((error) => error.status !== first.status);
  if (stray !== undefined)
    throw new Error(
      `error group ${group}: expected one status for all errors, found ${stray.status} for ${stray.name} and ${first.status} for ${first.name}`,
    );
  return first;
}
