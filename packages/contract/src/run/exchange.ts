import type { Call } from "./call.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import type { DocumentedResponse } from "../document/operation.ts";
import type { Answer } from "../target/target.ts";
import type { WireRequest } from "../target/wire-request.ts";
import { decodeBody, type Decoded } from "./decode-body.ts";

/** A request and its answer, read by the document. */
export interface Exchange {
  readonly call: Call;
  readonly request: WireRequest;
  readonly answer: Answer;
  readonly document: ContractDocument;
  /** What the document has for the status; undefined if nothing. */
  readonly documented: DocumentedResponse | undefined;
  /** Without parameters, in lower case; empty if the answer has none. */
  readonly mediaType: string;
  readonly decoded: Decoded;
}

export function readExchange(
  call: Call,
  request: WireRequest,
  answer: Answer,
  document: ContractDocument,
): Exchange {
  const mediaType =
    (answer.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const documented = call.operation.responses[String(answer.status)];
  const decoded = decodeBody({
    document,
    operation: call.operation,
    status: answer.status,
    mediaType,
    text: answer.text,
  });
  return { call, request, answer, document, documented, mediaType, decoded };
}

export function isSuccess({ answer }: Exchange): boolean {
  return answer.status >= 200 && answer.status < 300;
}

/** The value of the body; undefined where it could not be read. */
export function valueOf({ decoded }: Exchange): unknown {
  return decoded.problem === undefined ? decoded.value : undefined;
}
