import type { Schema } from "./schema.ts";

/**
 * What a schema says, as JSON Schema 2020-12 without annotations, and beside some keywords the code that belongs to them.
 * It explains refusals, and is what the JSON Schema side shows: functions fall out when it is written as JSON.
 */
export interface Definition {
  readonly $ref?: string;
  /** The schema that `$ref` names; a function, so that schemas may refer to each other in any order. */
  readonly $target?: () => Schema<unknown>;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
  /** Tests `required` and `properties`; with `fail`, names every property that does not fit. */
  readonly $fields?: (
    record: Readonly<Record<string, unknown>>,
    fail?: (name: string) => void,
  ) => boolean;
  readonly patternProperties?: Readonly<Record<string, Definition>>;
  readonly additionalProperties?: Definition | false;
  readonly items?: Definition;
  readonly prefixItems?: readonly Definition[];
  readonly allOf?: readonly Definition[];
  readonly anyOf?: readonly Definition[];
  readonly oneOf?: readonly Definition[];
  readonly format?: string;
  /** Tests `format`, unless that is only an annotation. */
  readonly $format?: (text: string) => boolean;
  /** Rarer keywords: they point at the value itself, whatever in it is wrong. */
  readonly $checks?: () => Readonly<Record<string, (value: unknown) => boolean>>;
  readonly [keyword: string]: unknown;
}
