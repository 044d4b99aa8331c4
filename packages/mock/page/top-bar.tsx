import { useDesk } from "./desk.tsx";

/** Where one can go, and whether the mock is there. */
export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const { place, urlOf, isConnected } = useDesk();
  const views = [
    ["texts", "Phones", urlOf({})],
    ["log", "Log", urlOf({ view: "log" })],
    ["state", "State", urlOf({ view: "state" })],
    ["signature", "Signature", urlOf({ view: "signature" })],
  ] as const;
  const view = place.view === "new" ? "texts" : place.view;
  return (
    <header class="top">
      <h1 class="name">
        <a href={urlOf({})}>shortcodes-mock</a>
      </h1>
      <nav aria-label="Views">
        {views.map(([name, title, href]) => (
          <a key={name} href={href} aria-current={name === view ? "page" : undefined}>
            {title}
          </a>
        ))}
        <a href="/_mock/docs">API</a>
      </nav>
      <span class={`connection${isConnected ? "" : " bad"}`} role="status">
        {isConnected ? "" : "The mock does not answer. Trying again…"}
      </span>
      <button type="button" class="help" aria-label="Keys" title="Keys (?)" onClick={onHelp}>
        ?
      </button>
    </header>
  );
}
