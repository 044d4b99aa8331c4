/** One named check. */
export interface CheckRule {
  /** Where the name is known from. */
  readonly source: "Schemathesis" | "RESTler" | "ours";
  /** What holds, as a sentence. */
  readonly rule: string;
}

/** Every check, in the order of the report. Names are those of Schemathesis and RESTler where they have one. */
export const catalog = {
  not_a_server_error: schemathesis("Every request gets a response, and never an unexpected 5xx."),
  status_code_conformance: schemathesis("The status is documented for the operation."),
  content_type_conformance: schemathesis(
    "The media type is documented for the status. Where no body is documented, there is none.",
  ),
  response_headers_conformance: schemathesis(
    "Required headers are present, and documented headers match their schemas.",
  ),
  response_schema_conformance: schemathesis(
    "The body is well-formed and matches the schema. XML is decoded first.",
  ),
  error_code_conformance: ours(
    "An error response has the code, status, message and link of an error in x-twilio-errors.",
  ),
  max_response_time: schemathesis("The response arrives within --max-response-time, if given."),
  positive_data_acceptance: schemathesis(
    "Values that match the document are accepted, at every boundary; so are its examples.",
  ),
  negative_data_rejection: schemathesis(
    "A request that violates a single constraint is refused with 4xx, or with 404 for a path.",
  ),
  missing_required_header: schemathesis(
    "A request without Authorization is answered with 401 and WWW-Authenticate (RFC 9110, 15.5.2).",
  ),
  ignored_auth: schemathesis("Wrong, unknown or malformed credentials are refused with 401."),
  unsupported_method: schemathesis(
    "A method that the path does not support is answered with 405 and Allow (RFC 9110, 15.5.6).",
  ),
  allow_header_conformance: schemathesis(
    "Allow lists the methods that the document has for the path.",
  ),
  unsupported_media_type: ours(
    "A body that is not a form is refused, with 415 where that is documented.",
  ),
  payload_too_large: ours("A body of 128 KiB is refused, with 413 where that is documented."),
  unknown_parameters_ignored: ours(
    "Undocumented keys, including documented ones in a different case, have no effect.",
  ),
  awkward_text: ours(
    "Control characters and bytes that are not UTF-8 are accepted, or refused with 400. Accepted values can be read in every representation.",
  ),
  clamp_conformance: ours(
    "Values of an x-clamp parameter above the maximum are clamped to the maximum.",
  ),
  filter_conformance: ours(
    "A filter by the value of an item finds that item, and only items with that value; a date stands for its day in GMT.",
  ),
  page_walk: ours(
    "Following x-href returns every item once, in order, in full pages, on the same host.",
  ),
  link_conformance: ours(
    "Each link refers to its operation, which returns the same resource; the url or uri of an item leads to it.",
  ),
  safe_methods: ours("Reading changes nothing: the same GET request gets the same response twice."),
  representation_consistency: ours(
    "An operation returns the same data as the one that its x-representation-of names.",
  ),
  read_your_writes: ours(
    "Updated values are in the response and in every representation, and nothing else changes.",
  ),
  ensure_resource_availability: schemathesis("A created resource can be fetched and is listed."),
  use_after_free: schemathesis(
    "A deleted resource can no longer be fetched or deleted, and is not listed.",
  ),
  final_status: ours(
    "A scheduled message can be canceled once, and cannot be redacted or deleted before.",
  ),
  duplicate_creation: ours("An existing resource cannot be created again, and is kept."),
  leakage_rule: restler("A refused request changes nothing."),
  resource_hierarchy: restler("A resource cannot be reached through another parent."),
  namespace_rule: restler(
    "The credentials of another account give no access to this account's resources.",
  ),
  forbidden_account: ours("Requests of a suspended or closed account are answered with 403."),
  pool_limit: ours("Adding to a full collection is refused with 412."),
  fault_conformance: ours("Failures injected through the mock's control plane match the document."),
  invalid_dynamic_object: restler("Modified identifiers are not found: neither success nor 5xx."),
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
