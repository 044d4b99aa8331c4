import { useState } from "preact/hooks";
import type { AccountState } from "../src/generated/control-types.ts";
import type { Sender } from "./senders.ts";
import { ServiceView } from "./service-view.tsx";
import { updateShortCode } from "./twilio-call.ts";
import { UrlForm } from "./url-form.tsx";

interface AccountViewProps {
  readonly account: AccountState;
  readonly senders: readonly Sender[];
  readonly isOpen: boolean;
}

/** An account: its services, its numbers, and where they receive. Tests make hundreds of them: drawn when it is opened. */
export function AccountView({ account, senders, isOpen: isOpenAtFirst }: AccountViewProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details
      class="account-view"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <h3>
          Account <code>{account.sid}</code>{" "}
          <span class="dim">
            token <code>{account.auth_token}</code>
          </span>
        </h3>
      </summary>
      {isOpen && (
        <>
          {(account.services ?? []).map((service) => (
            <ServiceView
              key={service.sid}
              account={account}
              service={service}
              senders={senders.filter((one) => one.service?.sid === service.sid)}
            />
          ))}
          <table class="senders">
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th scope="col">Sends</th>
                <th scope="col">Receives at</th>
              </tr>
            </thead>
            <tbody>
              {senders.map((sender) => (
                <SenderRow key={sender.row.sid} sender={sender} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </details>
  );
}

function SenderRow({ sender }: { readonly sender: Sender }) {
  const { account, row, number, isShortCode, service, url } = sender;
  return (
    <tr>
      <th scope="row">
        {number}
        <code class="dim">{row.sid}</code>
      </th>
      <td>
        {row.capabilities?.join(", ") || "nothing"}
        <span class="dim">{row.country_code}</span>
      </td>
      <td>
        {isShortCode ? (
          <UrlForm
            name={number}
            fields={{
              SmsUrl: row.sms_url ?? "",
              SmsMethod: row.sms_method ?? "POST",
              SmsFallbackUrl: row.sms_fallback_url ?? "",
              SmsFallbackMethod: row.sms_fallback_method ?? "POST",
            }}
            callOf={(form) => updateShortCode(account, row.sid, form)}
          />
        ) : (
          <span class="url">{row.sms_url ?? "nowhere"}</span>
        )}
        {service !== undefined && url !== row.sms_url && (
          <p class="dim">
            In {service.friendly_name ?? service.sid}, whose URL is requested instead.
          </p>
        )}
      </td>
    </tr>
  );
}
