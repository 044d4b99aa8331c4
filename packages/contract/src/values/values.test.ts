import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as validation2008 from "@shortcodes/validation/api-2008-08-01";
import * as validation2010 from "@shortcodes/validation/api-2010-04-01";
import * as validationMessaging from "@shortcodes/validation/messaging-v1";
import type { OperationValidators } from "@shortcodes/validation";
import { readContractDocument } from "../document/contract-document.ts";
import { type DocumentName, documentNames } from "../contract-options.ts";
import { queryOf } from "../run/subject.ts";
import { boundaryPairs } from "./boundary-pairs.ts";
import { brokenConstraints } from "./broken-constraints.ts";
import { fittingPairs, invented } from "./fitting-pairs.ts";

const judges: Readonly<Record<DocumentName, Readonly<Record<string, OperationValidators>>>> = {
  "api-2008-08-01": validation2008.operations,
  "api-2010-04-01": validation2010.operations,
  "messaging-v1": validationMessaging.operations,
};

// The generated validators come from the same document by another way: what they say of our values is a second opinion.
const cases = documentNames.flatMap((name) => {
  const { operations } = readContractDocument(name);
  return operations.flatMap((operation) => {
    const judge = judges[name][operation.operationId];
    return (["query", "form"] as const).flatMap((place) => {
      const parameters = place === "query" ? queryOf(operation) : (operation.form ?? []);
      const decoder = judge?.[place];
      if (parameters.length === 0 || decoder === undefined) return [];
      return [{ name: `${name} ${operation.operationId} ${place}`, parameters, decoder }];
    });
  });
});

describe.each(cases)("$name", ({ parameters, decoder }) => {
  it("fitting values and boundaries fit", () => {
    const isFitting = (pairs: Iterable<readonly [string, string]>) =>
      decoder(pairs).issues === undefined;
    fc.assert(fc.property(fittingPairs(parameters), isFitting), { numRuns: 50 });
    const required = parameters.filter(({ required }) => required);
    if (required.length > 0) return;
    for (const pairs of boundaryPairs(invented(parameters)))
      expect(isFitting(pairs), JSON.stringify(pairs)).toBe(true);
  });

  it("each broken constraint is refused at its parameter, and nowhere else", () => {
    for (const parameter of parameters)
      for (const { examples, inputs } of brokenConstraints(parameter)) {
        const sampled = inputs === undefined ? [] : fc.sample(inputs, { numRuns: 20, seed: 1 });
        for (const text of [...examples, ...sampled]) {
          const others = parameters.filter(
            ({ required, name }) => required && name !== parameter.name,
          );
          const pairs = others.flatMap((one) => fc.sample(fittingPairs([one]), 1)[0] ?? []);
          const { issues } = decoder([...pairs, [parameter.name, text]]);
          expect(
            issues?.map(({ path }) => path[0]),
            JSON.stringify(text),
          ).toContain(parameter.name);
        }
      }
  });
});
