import { commonErrors, formErrors, type ErrorGroups } from "./error-responses.ts";
import type { Body, Examples, Link, Operation, Success } from "./operation.ts";
import { twilioErrors, type TwilioErrorName } from "./twilio-errors.ts";
import { z } from "./zod.ts";

/** The operations of one resource, and the refusals they name. */
export interface Resource {
  readonly tag: { readonly name: string; readonly description: string };
  readonly operations: readonly Operation[];
  readonly errors: ErrorGroups;
}

/** Everything about a resource; its operations are made from it. */
export interface ResourceDefinition {
  /** Twilio's name, singular: `ShortCode`. The operationIds are made from it. */
  readonly name: string;
  readonly tag: Resource["tag"];
  /** Path of the list, without the suffix of a representation. */
  readonly path: string;
  /** Path parameters of the list. */
  readonly parents: Readonly<Record<string, z.ZodType>>;
  /** The path parameter that identifies one of the list. */
  readonly sid: readonly [name: string, schema: z.ZodType];
  /** Values of the path parameters that the examples of the resource belong to. */
  readonly pathExamples?: Readonly<Record<string, string>>;
  /** The first is the one that the others stand in for. */
  readonly representations: readonly Representation[];
  readonly create?: Verb & { readonly form: Body };
  /** `query`: filters and the parameters of a page; none is required. */
  readonly list?: Verb & { readonly query: Readonly<Record<string, z.ZodType>> };
  readonly fetch?: Verb;
  readonly update?: Verb & { readonly form: Body };
  readonly delete?: Verb;
}

/** What the document says about one operation of a resource. */
export interface Verb {
  readonly summary: string;
  readonly description: string;
  /** Sentence about the answer when all goes well. */
  readonly success: string;
  /** What the example of its answer shows, as text, in place of what a fetch shows: the values that the example of its form sets. */
  readonly shows?: Readonly<Record<string, string>>;
  /** The same about the same answer with another status, where Twilio documents several. */
  readonly otherSuccesses?: Readonly<Partial<Record<Success["status"], string>>>;
  /** Refusals of this operation alone, by the name of their component; the common ones are added. */
  readonly errors?: ErrorGroups;
  /** What the path without a suffix redirects to, where it does. */
  readonly redirect?: string;
  /** The credentials of a test account may be used (Twilio docs, "Test Credentials"). */
  readonly testCredentials?: boolean;
}

/** One of the forms in which a resource answers, chosen by the suffix of the path. */
export interface Representation {
  /** Appended to the operationIds; empty for the form the others stand in for. */
  readonly name: string;
  /** What people call it, where there are several. */
  readonly format?: string;
  /** Appended to the path: `.json`. */
  readonly suffix: string;
  readonly mediaType: string;
  /** Suffix of the error responses. */
  readonly errorSuffix: string;
  /** `sid`: JSON pointer of the identifier. */
  readonly instance: {
    readonly schema: z.ZodType;
    readonly examples: Examples;
    readonly sid?: string;
  };
  /** `firstSid`: JSON pointer of the first item's identifier; `nextPage`: runtime expression of the next page's address. */
  readonly list: {
    readonly schema: z.ZodType;
    readonly examples: Examples;
    readonly firstSid?: string;
    readonly nextPage?: string;
  };
}

/** What each verb is on the wire, and how links describe it. */
const VERBS = {
  create: { id: "Create", method: "post", of: "list", status: 201 },
  list: { id: "List", method: "get", of: "list", status: 200 },
  fetch: { id: "Fetch", method: "get", of: "instance", status: 200, link: "Fetches it." },
  update: { id: "Update", method: "post", of: "instance", status: 200, link: "Updates it." },
  delete: { id: "Delete", method: "delete", of: "instance", status: 204, link: "Deletes it." },
} as const;

type VerbName = keyof typeof VERBS;

/** Which operations an answer links to. */
const LINKS: Readonly<Record<VerbName, readonly ("fetch" | "update" | "delete")[]>> = {
  create: ["fetch", "update", "delete"],
  list: ["fetch"],
  fetch: ["update", "delete"],
  update: [],
  delete: [],
};

/** The operations of a resource in every representation, with their links and refusals. */
export function resource(definition: ResourceDefinition): Resource {
  const names = Object.keys(VERBS) as VerbName[];
  const verbs = names.filter((name) => definition[name] !== undefined);
  return {
    tag: definition.tag,
    operations: definition.representations.flatMap((representation) =>
      verbs.map((verb) => operation(definition, representation, verb)),
    ),
    errors: Object.assign(
      { ...commonErrors, ...(verbs.some(hasForm) && formErrors) },
      ...verbs.map((verb) => definition[verb]?.errors),
    ) as ErrorGroups,
  };
}

function hasForm(verb: VerbName): verb is "create" | "update" {
  return verb === "create" || verb === "update";
}

function operation(
  definition: ResourceDefinition,
  representation: Representation,
  verb: VerbName,
): Operation {
  const said = definition[verb];
  if (said === undefined) throw new Error(`${definition.name} has no ${verb}`);
  const { id, method, of, status } = VERBS[verb];
  const { format, name, suffix, errorSuffix, mediaType } = representation;
  const [sidName, sid] = definition.sid;
  const onInstance = of === "instance";
  const hasParents = Object.keys(definition.parents).length > 0;
  const query = verb === "list" ? definition.list?.query : undefined;
  const form = hasForm(verb) ? definition[verb]?.form : undefined;
  const { schema, examples } = representation[verb === "list" ? "list" : "instance"];
  const links = linksOf(definition, representation, verb);
  const success: Success = {
    status,
    description: said.success,
    ...(status !== 204 && { body: { mediaType, schema, examples: shown(examples, said.shows) } }),
    ...(Object.keys(links).length > 0 && { links }),
  };
  const others = Object.entries(said.otherSuccesses ?? {}).map(([other, description]) => ({
    ...success,
    status: Number(other) as Success["status"],
    description,
  }));
  const own = said.errors ?? {};
  const statuses = Object.values(own).map(statusOfGroup);
  const shared = { ...(form !== undefined && formErrors), ...commonErrors };
  const groups = [
    ...Object.keys(own),
    // A status has one response: the operation's own says all that can be the matter.
    ...Object.entries(shared)
      .filter(([, names]) => !statuses.includes(statusOfGroup(names)))
      .map(([name]) => name),
  ];
  return {
    operationId: id + definition.name + name,
    ...(name !== "" && { representationOf: id + definition.name }),
    method,
    path: `${definition.path}${onInstance ? `/{${sidName}}` : ""}${suffix}`,
    summary: format === undefined ? said.summary : `${said.summary}, ${format}`,
    description: said.description,
    pathParameters: z.object({ ...definition.parents, ...(onInstance && { [sidName]: sid }) }),
    pathExamples: definition.pathExamples ?? {},
    ...(query !== undefined && { query: z.object(query).partial() }),
    ...(form !== undefined && { request: { required: verb === "create", body: form } }),
    success,
    ...(others.length > 0 && { otherSuccesses: others }),
    ...(said.redirect !== undefined && suffix === "" && { redirect: said.redirect }),
    ...(said.testCredentials !== undefined && { testCredentials: said.testCredentials }),
    errors: groups
      // Without a path parameter there is nothing that could be missing.
      .filter((group) => group !== "NotFound" || onInstance || hasParents)
      .map((group) => group + errorSuffix),
  };
}

function shown(examples: Examples, shows: Readonly<Record<string, string>> = {}): Examples {
  const text = Object.entries(shows).reduce(
    (changed, [value, instead]) => changed.replaceAll(value, instead),
    JSON.stringify(examples),
  );
  return JSON.parse(text) as Examples;
}

function statusOfGroup(names: readonly TwilioErrorName[]): number | undefined {
  return names[0] === undefined ? undefined : twilioErrors[names[0]].status;
}

function linksOf(
  definition: ResourceDefinition,
  { name, instance, list }: Representation,
  verb: VerbName,
): Record<string, Link> {
  const sid = verb === "list" ? list.firstSid : instance.sid;
  if (sid === undefined) return {};
  const parents = Object.keys(definition.parents).map((one) => [one, `$request.path.${one}`]);
  const parameters = Object.fromEntries([
    ...parents,
    [definition.sid[0], `$response.body#/${sid}`],
  ]) as Record<string, string>;
  const links: Record<string, Link> = {};
  for (const target of LINKS[verb]) {
    if (definition[target] === undefined) continue;
    const operationId = VERBS[target].id + definition.name;
    links[operationId] = {
      operationId: operationId + name,
      description: verb === "list" ? "Fetches the first resource of the page." : VERBS[target].link,
      parameters,
    };
  }
  if (verb === "list" && list.nextPage !== undefined)
    links["NextPage"] = {
      operationId: `List${definition.name}${name}`,
      description: "Fetches the next page, if there is one.",
      "x-href": list.nextPage,
    };
  return links;
}
