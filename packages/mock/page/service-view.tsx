import type { AccountState, ServiceState } from "../src/generated/control-types.ts";
import { inOrder, type Sender } from "./senders.ts";
import { updateService } from "./twilio-call.ts";
import { UrlForm } from "./url-form.tsx";

interface ServiceViewProps {
  readonly account: AccountState;
  readonly service: ServiceState;
  readonly senders: readonly Sender[];
}

/** A service: who sends for it, in which order, and where it receives. */
export function ServiceView({ account, service, senders }: ServiceViewProps) {
  const { sid, friendly_name: name = sid } = service;
  const preferences = [
    "short code of the country of the phone",
    "number of that country, of the United States, any other",
    ...(service.sticky_sender === false ? [] : ["the one that the phone knows"]),
    ...(service.area_code_geomatch === false ? [] : ["one of its area code"]),
    "the one used least",
  ];
  return (
    <div class="card service">
      <h4>
        {name} <code class="dim">{sid}</code>
      </h4>
      {senders.length === 0 ? (
        <p class="hint">No senders.</p>
      ) : (
        <ol class="order" aria-label="Senders in order of preference">
          {inOrder(senders).map(({ number, row }) => (
            <li key={row.sid}>
              {number} <span class="dim">{row.country_code}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="dim">Order: {preferences.join("; ")}.</p>
      <UrlForm
        name={name}
        fields={{
          InboundRequestUrl: service.inbound_request_url ?? "",
          InboundMethod: service.inbound_method ?? "POST",
          FallbackUrl: service.fallback_url ?? "",
          FallbackMethod: service.fallback_method ?? "POST",
          StatusCallback: service.status_callback ?? "",
        }}
        callOf={(form) => updateService(account, sid, form)}
      />
    </div>
  );
}
