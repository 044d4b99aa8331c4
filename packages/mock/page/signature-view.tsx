import { useState } from "preact/hooks";
import { Choice } from "./choice.tsx";
import { useDesk } from "./desk.tsx";
import { compareSignature } from "./signature.ts";

/** Why an app says that the signature is wrong. */
export function SignatureView() {
  const { model, place, go } = useDesk();
  const deliveries = [...model.deliveries.values()].filter(({ attempts }) => attempts.length > 0);
  const delivery = deliveries.find(({ id }) => id === place.delivery) ?? deliveries.at(-1);
  const attempt = delivery?.attempts.at(-1);
  const [url, setUrl] = useState("");
  const [parameters, setParameters] = useState("");
  if (delivery === undefined || attempt === undefined)
    return (
      <main class="view">
        <h2>Signature</h2>
        <p class="hint">
          No request was signed yet. Text a short code first, then see here why an app refuses it.
        </p>
      </main>
    );
  const { theirs, same, reasons } = compareSignature(
    attempt,
    delivery.parameters,
    url,
    parameters.trim() === "" ? (attempt.body ?? "") : parameters,
  );
  const isGiven = url.trim() !== "";
  return (
    <main class="view">
      <h2>Why does my app say the signature is wrong?</h2>
      <p class="dim">
        Twilio signs the configured URL and, for a POST, every parameter, sorted by name. Paste what
        your app gave to its validator.
      </p>
      <div class="columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <Choice
            label="Request"
            value={delivery.id}
            options={deliveries
              .toReversed()
              .map((one) => [one.id, `${one.id} ${one.reason} ${one.method} ${one.url}`])}
            onChoose={(id) => go({ delivery: id })}
          />
          <label>
            URL that the app saw
            <input
              value={url}
              placeholder={attempt.url}
              onInput={({ currentTarget }) => setUrl(currentTarget.value)}
            />
          </label>
          {attempt.method === "POST" && (
            <label>
              Parameters that the app saw, as JSON, as a form, or a line each; {"{}"} for none
              <textarea
                rows={8}
                value={parameters}
                placeholder={attempt.body ?? ""}
                onInput={({ currentTarget }) => setParameters(currentTarget.value)}
              />
            </label>
          )}
        </form>
        <section aria-live="polite">
          <h3>Twilio signed</h3>
          <Marked text={attempt.signed} same={isGiven ? same : attempt.signed.length} />
          <p class="dim">
            Signature <code>{attempt.signature}</code>
          </p>
          {isGiven && (
            <>
              <h3>Your app signs</h3>
              <Marked text={theirs} same={same} />
              <h3>Why</h3>
              {reasons.length === 0 ? (
                <p class="note">
                  Both sign the same text. If the signature is refused all the same, the app uses
                  another AuthToken than that of <code>{delivery.account_sid}</code>.
                </p>
              ) : (
                <ul class="reasons">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              )}
            </>
          )}
        </section>
      </div>
    </main>
  );
}

/** A text, marked from where it differs. */
function Marked({ text, same }: { readonly text: string; readonly same: number }) {
  return (
    <pre class="wrap">
      {text.slice(0, same)}
      {same < text.length && <mark>{text.slice(same)}</mark>}
    </pre>
  );
}
