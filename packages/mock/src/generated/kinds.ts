// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import type { AccountState, ApiKeyState, ServiceState, ShortCodeState } from "./control-types.ts";
import type { Kind, Row } from "../store/kind.ts";

/** What one of each kind is. */
export interface Rows {
  readonly account: Row<AccountState, "api_keys" | "short_codes" | "services", never>;
  readonly api_key: Row<ApiKeyState, never, never>;
  readonly service: Row<ServiceState, "short_codes", never>;
  readonly short_code: Row<ShortCodeState, never, "service_sid" | "sender_created" | "sender_updated">;
}

/** How each kind is found, ordered and filled in. */
export const kinds = {
  "account": {
    "properties": ["sid","auth_token","status"],
    "unique": [],
    "lookup": [],
    "filters": [],
    "newestFirst": false,
    "extra": [],
    "defaults": {"status":{"value":"active"}},
    "children": {"api_keys":"api_key","short_codes":"short_code","services":"service"},
  },
  "api_key": {
    "properties": ["sid","secret"],
    "unique": [],
    "lookup": ["sid"],
    "filters": [],
    "newestFirst": false,
    "extra": [],
    "defaults": {},
    "children": {},
  },
  "service": {
    "properties": [
      "sid",
      "friendly_name",
      "inbound_request_url",
      "inbound_method",
      "fallback_url",
      "fallback_method",
      "status_callback",
      "sticky_sender",
      "mms_converter",
      "smart_encoding",
      "fallback_to_long_code",
      "area_code_geomatch",
      "validity_period",
      "scan_message_content",
      "synchronous_validation",
      "usecase",
      "use_inbound_webhook_on_number",
      "us_app_to_person_registered",
      "date_created",
      "date_updated",
    ],
    "unique": [],
    "lookup": [],
    "filters": [],
    "newestFirst": true,
    "extra": [],
    "defaults": {
      "friendly_name": {"from":"sid"},
      "inbound_request_url": {"value":null},
      "inbound_method": {"value":"POST"},
      "fallback_url": {"value":null},
      "fallback_method": {"value":"POST"},
      "status_callback": {"value":null},
      "sticky_sender": {"value":true},
      "mms_converter": {"value":true},
      "smart_encoding": {"value":true},
      "fallback_to_long_code": {"value":true},
      "area_code_geomatch": {"value":true},
      "validity_period": {"value":36000},
      "scan_message_content": {"value":"inherit"},
      "synchronous_validation": {"value":false},
      "usecase": {"value":"undeclared"},
      "use_inbound_webhook_on_number": {"value":false},
      "us_app_to_person_registered": {"value":false},
      "date_created": {"from":"now"},
      "date_updated": {"from":"date_created"},
    },
    "children": {},
  },
  "short_code": {
    "properties": [
      "sid",
      "short_code",
      "country_code",
      "capabilities",
      "friendly_name",
      "api_version",
      "sms_url",
      "sms_method",
      "sms_fallback_url",
      "sms_fallback_method",
      "date_created",
      "date_updated",
    ],
    "unique": [["country_code","short_code"]],
    "lookup": ["short_code"],
    "filters": ["friendly_name","service_sid"],
    "newestFirst": true,
    "extra": ["service_sid","sender_created","sender_updated"],
    "defaults": {
      "country_code": {"value":"US"},
      "capabilities": {"value":["SMS"]},
      "friendly_name": {"from":"short_code"},
      "api_version": {"value":"2010-04-01"},
      "sms_url": {"value":null},
      "sms_method": {"value":"POST"},
      "sms_fallback_url": {"value":null},
      "sms_fallback_method": {"value":"POST"},
      "date_created": {"from":"now"},
      "date_updated": {"from":"date_created"},
    },
    "children": {},
  },
} as const satisfies { readonly [K in keyof Rows]: Kind };

/** Changes with the kinds: a store of another version holds something else. */
export const storeVersion = "1e653bc6";
