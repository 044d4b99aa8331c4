/** One named check. */
export interface CheckRule {
  /** Where the name is known from. */
  readonly source: "Schemathesis" | "RESTler" | "ours";
  /** What holds, as a sentence. */
  readonly rule: string;
}

/** Every check, in the order of the report. Names are those of Schemathesis and RESTler where they have one. */
export const catalog = {
  not_a_server_error: schemathesis(
    "Every request is answered, and never with a 5xx that was not asked for.",
  ),
  status_code_conformance: schemathesis(
    "The status is one that the document has for the operation.",
  ),
  content_type_conformance: schemathesis(
    "The media type is one that the document has for the status; no body where it has none.",
  ),
  response_headers_conformance: schemathesis(
    "Required headers are there, and documented headers fit their schemas.",
  ),
  response_schema_conformance: schemathesis(
    "The body is well-formed and fits the schema; XML is decoded first.",
  ),
  error_code_conformance: ours(
    "A refusal has code, status, sentence and link of a kind in x-twilio-errors.",
  ),
  max_response_time: schemathesis("The answer comes within --max-response-time, if that is given."),
  positive_data_acceptance: schemathesis(
    "What fits the document is accepted, at every boundary; so are its examples.",
  ),
  negative_data_rejection: schemathesis(
    "Each constraint broken alone is refused: 4xx, and 404 for a path.",
  ),
  missing_required_header: schemathesis(
    "Without Authorization the answer is 401 with WWW-Authenticate (RFC 9110, 15.5.2).",
  ),
  ignored_auth: schemathesis("Wrong, unknown or malformed credentials are refused with 401."),
  unsupported_method: schemathesis(
    "A method that the path does not have is answered 405 with Allow (RFC 9110, 15.5.6).",
  ),
  allow_header_conformance: schemathesis(
    "Allow names the methods that the document has for the path.",
  ),
  unsupported_media_type: ours(
    "A body that is not a form is refused, with 415 where the document has it.",
  ),
  payload_too_large: ours("A body of 128 KiB is refused, with 413 where the document has it."),
  unknown_parameters_ignored: ours(
    "Keys that the document does not have, also known ones in other case, change nothing.",
  ),
  awkward_text: ours(
    "Controls and bytes that are no UTF-8 are taken or refused with 400; what was taken can be read everywhere.",
  ),
  clamp_conformance: ours(
    "A number over the maximum of an x-clamp parameter is answered like the maximum.",
  ),
  filter_conformance: ours(
    "A filter by an item's own value finds that item, and only items that hold the value.",
  ),
  page_walk: ours(
    "Following x-href gives every item once, in order, in full pages, on the same host.",
  ),
  link_conformance: ours(
    "Each link leads to its operation, which answers about the same resource.",
  ),
  safe_methods: ours("Reading changes nothing: the same GET twice has the same answer."),
  representation_consistency: ours(
    "An operation answers the same data as the one it is the x-representation-of.",
  ),
  read_your_writes: ours(
    "What was set is answered, is read back in every representation, and nothing else changed.",
  ),
  ensure_resource_availability: schemathesis("What was created is fetched and listed."),
  use_after_free: schemathesis("What was deleted is neither fetched, listed nor deleted again."),
  final_status: ours(
    "What is scheduled can be canceled once, and is neither redacted nor deleted before.",
  ),
  duplicate_creation: ours("What exists cannot be created a second time, and stays."),
  leakage_rule: restler("A refused request leaves nothing behind."),
  resource_hierarchy: restler("A child is not found through another parent."),
  namespace_rule: restler("Another account's credentials do not reach this account's resources."),
  forbidden_account: ours("An account that is suspended, or of test credentials, is answered 403."),
  pool_limit: ours("A collection that is full takes nothing more: 412."),
  fault_conformance: ours("Failures asked of the mock's control plane look as the document says."),
  invalid_dynamic_object: restler("Mangled identifiers are not found: no success and no 5xx."),
};

export type CheckName = keyof typeof catalog;

export const checkNames = Object.keys(catalog) as readonly CheckName[];

function schemathesis(rule: string): CheckRule {
  return { source: "Schemathesis", rule };
}

function restler(rule: string): CheckRule {
  return { source: "RESTler", rule };
}

function ours(rule: string): CheckRule {
  return { source: "ours", rule };
}
