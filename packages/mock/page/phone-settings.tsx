import type { PhoneUpdate } from "../src/generated/control-types.ts";
import { Choice } from "./choice.tsx";
import { control } from "./control.ts";
import { useDesk } from "./desk.tsx";

/** What people want to see fail. Twilio docs, "Error and Warning Dictionary". */
const FAILURES: readonly (readonly [code: number | null, title: string])[] = [
  [null, "nothing"],
  [30003, "30003 unreachable handset"],
  [30004, "30004 blocked"],
  [30005, "30005 unknown handset"],
  [30006, "30006 landline or unreachable carrier"],
  [30007, "30007 filtered by the carrier"],
  [30008, "30008 unknown error"],
  [30001, "30001 queue overflow"],
];
const DELAYS = [0, 1000, 5000, 30_000];

/** What happens to messages on their way to a phone. */
export function PhoneSettings({ number }: { readonly number: string }) {
  const { model, attempt } = useDesk();
  const phone = model.phones.get(number);
  const takesShortCodes = phone?.takes_short_codes ?? true;
  const failNext = phone?.fail_next ?? null;
  const isListed = FAILURES.some(([code]) => code === failNext);
  const delay = phone?.delay_ms ?? 0;
  const set = (update: PhoneUpdate) => void attempt(() => control.setPhone(number, update));
  const marks = [
    ...(takesShortCodes ? [] : ["no short codes"]),
    ...(failNext === null ? [] : [`next fails ${failNext}`]),
    ...(delay === 0 ? [] : [`${delay / 1000} s`]),
  ];
  return (
    <details
      class="menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) currentTarget.open = false;
      }}
      onKeyDown={(event) => {
        const { currentTarget: menu } = event;
        if (event.key !== "Escape" || !menu.open) return;
        // It closes, and that is all.
        event.stopPropagation();
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }}
    >
      <summary class={marks.length > 0 ? "bad" : ""}>
        {marks.length > 0 ? marks.join(" · ") : "Phone"}
      </summary>
      <div class="menu-box" tabIndex={-1}>
        <label class="check">
          <input
            type="checkbox"
            checked={!takesShortCodes}
            onChange={({ currentTarget }) => set({ takes_short_codes: !currentTarget.checked })}
          />
          Carrier takes no short codes
        </label>
        <Choice
          label="Next message fails with"
          value={failNext}
          options={[...FAILURES, ...(isListed ? [] : [[failNext, `${failNext}`] as const])]}
          onChoose={(code) => set({ fail_next: code })}
        />
        <Choice
          label="Messages take"
          value={delay}
          options={[...new Set([...DELAYS, delay])].map((one) => [
            one,
            one === 0 ? "no time" : `${one / 1000} s`,
          ])}
          onChoose={(one) => set({ delay_ms: one })}
        />
      </div>
    </details>
  );
}
