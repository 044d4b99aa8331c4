import {
  type ErrorKind,
  errorKinds,
  eventCodes,
  type NamedDocument,
} from "@shortcodes/openapi-reader/openapi-document";
import { code, pageHeader, table } from "./markdown.ts";

interface Row {
  readonly name: string;
  readonly kind: ErrorKind;
  readonly documents: string[];
}

/** The page of refusals: every kind of every document, by code. */
export function errorsPage(contracts: readonly NamedDocument[]): string {
  const rows = collect(contracts).toSorted(
    (a, b) => a.kind.code - b.kind.code || a.name.localeCompare(b.name, "en"),
  );
  return [
    pageHeader("specs/*.openapi.json"),
    "# Errors\n",
    "Every error of the three documents. In JSON, code, status and message are in `code`, `status`,",
    "`message` and `more_info`; in XML as `Code`, `Status`, `Message` and `MoreInfo` of a `RestException`.",
    "`{name}` is a placeholder for a value of the request. The codes are those of the [Twilio error dictionary](../sources.md#twilio-error-dictionary).\n",
    table(
      ["code", "status", "kind", "sentence", "documents", "evidence"],
      rows.map(({ name, kind, documents }) => [
        `[${kind.code}](${kind.more_info})`,
        String(kind.status),
        name,
        code(kind.message),
        documents.join(", "),
        kind["x-inferred"] === undefined ? "observed" : `inferred: ${kind["x-inferred"]}`,
      ]),
    ),
    ...contracts.flatMap(({ document }) => eventTable(eventCodes(document))),
  ].join("\n");
}

/** Codes of messages, deliveries and alerts, with which no request is refused. */
function eventTable(groups: ReturnType<typeof eventCodes>): string[] {
  const rows = Object.entries(groups).flatMap(([about, titles]) =>
    Object.entries(titles).map(([one, title]) => [
      `[${one}](https://www.twilio.com/docs/errors/${one})`,
      title,
      about,
    ]),
  );
  if (rows.length === 0) return [];
  return [
    "## Codes of messages and alerts\n",
    "Codes that no request is refused with. `webhook`: the `error` of a delivery, an alert, and the `ErrorCode` that the fallback gets.",
    "`twiml`: an alert. `message`: the `error_code` of a message.\n",
    table(["code", "title", "about"], rows),
  ];
}

/** A kind has a row for each of its sentences. */
function collect(contracts: readonly NamedDocument[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { name: document, document: contract } of contracts) {
    for (const [name, kind] of Object.entries(errorKinds(contract))) {
      const key = `${name}: ${kind.message}`;
      const row = rows.get(key) ?? { name, kind, documents: [] };
      row.documents.push(document);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}
