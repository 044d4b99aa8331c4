import { AccountView } from "./account-view.tsx";
import { ClockView } from "./clock-view.tsx";
import { control } from "./control.ts";
import { useDesk } from "./desk.tsx";
import { FaultsView } from "./faults-view.tsx";
import { SettingsView } from "./settings-view.tsx";

/** More accounts than these are those of tests, and closed at first. */
const OPEN_ACCOUNTS = 3;

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
          class="bad"
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
      {state.accounts.map((account) => (
        <AccountView
          key={account.sid}
          account={account}
          senders={senders.filter((one) => one.account === account)}
          isOpen={state.accounts.length <= OPEN_ACCOUNTS}
        />
      ))}
    </main>
  );
}
