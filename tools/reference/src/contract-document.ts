/** An emitted OpenAPI document, as far as its page needs it. */
export interface ContractDocument {
  readonly info: { readonly title: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly description?: string }>>;
  };
  readonly "x-twilio-errors"?: Readonly<Record<string, ErrorKind>>;
}

export type PathItem = Partial<Readonly<Record<"get" | "post" | "delete", Operation>>>;

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
  readonly "x-representation-of"?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
}

export type Content = Readonly<
  Record<
    string,
    { readonly schema: Schema; readonly examples?: Readonly<Record<string, { value: unknown }>> }
  >
>;

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly xml?: { readonly name?: string; readonly attribute?: boolean };
  readonly "x-clamp"?: boolean;
  readonly "x-inferred"?: string;
}

/** One kind of refusal, in `x-twilio-errors`. */
export interface ErrorKind {
  readonly code: number;
  readonly status: number;
  readonly message: string;
  readonly more_info: string;
  readonly "x-inferred"?: string;
}

/** A document and the name its page carries. */
export interface NamedContract {
  /** `messaging-v1` */
  readonly name: string;
  /** `specs/messaging-v1.openapi.json` */
  readonly file: string;
  readonly document: ContractDocument;
}
