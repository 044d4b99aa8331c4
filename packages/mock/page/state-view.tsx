import { ClockView } from "./clock-view.tsx";
import { control } from "./control.ts";
import { useDesk } from "./desk.tsx";
import { FaultsView } from "./faults-view.tsx";
import { ServiceView } from "./service-view.tsx";
import { SettingsView } from "./settings-view.tsx";
import { UrlForm } from "./url-form.tsx";
import { updateShortCode } from "./twilio-call.ts";

/** What the mock holds and how it behaves. */
export function StateView() {
  const { state, senders, attempt } = useDesk();
  return (
    <main class="view">
      <header class="view-head">
        <h2>State</h2>
        <a class="button" href="/_mock/state" download="state.json">
          Export
        </a>
        <button
          type="button"
          class="danger"
          onClick={() => {
            if (confirm("Back to the seed? Messages, log, faults and clock are forgotten."))
              void attempt(control.reset);
          }}
        >
          Reset
        </button>
      </header>
      <div class="cards">
        <ClockView />
        <SettingsView />
        <FaultsView />
      </div>
      {state.accounts.map((account) => {
        const own = senders.filter((one) => one.account === account);
        return (
          <section key={account.sid}>
            <h3>
              Account <code>{account.sid}</code>{" "}
              <span class="dim">
                token <code>{account.auth_token}</code>
              </span>
            </h3>
            {(account.services ?? []).map((service) => (
              <ServiceView
                key={service.sid}
                account={account}
                service={service}
                senders={own.filter((one) => one.service?.sid === service.sid)}
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
                {own.map((sender) => (
                  <tr key={sender.row.sid}>
                    <th scope="row">
                      {sender.number}
                      <code class="dim">{sender.row.sid}</code>
                    </th>
                    <td>
                      {sender.row.capabilities?.join(", ") || "nothing"}
                      <span class="dim">{sender.row.country_code}</span>
                    </td>
                    <td>
                      {sender.isShortCode ? (
                        <UrlForm
                          name={sender.number}
                          fields={{
                            SmsUrl: sender.row.sms_url ?? "",
                            SmsMethod: sender.row.sms_method ?? "POST",
                            SmsFallbackUrl: sender.row.sms_fallback_url ?? "",
                            SmsFallbackMethod: sender.row.sms_fallback_method ?? "POST",
                          }}
                          callOf={(form) => updateShortCode(account, sender.row.sid, form)}
                        />
                      ) : (
                        <span class="url">{sender.row.sms_url ?? "nowhere"}</span>
                      )}
                      {sender.service !== undefined && sender.url !== sender.row.sms_url && (
                        <p class="dim">
                          In {sender.service.friendly_name ?? sender.service.sid}, whose URL is
                          requested instead.
                        </p>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </main>
  );
}
