import { Fragment, type ComponentChildren } from "preact";

/** Names and what they stand for; what is false is left out. */
export function Facts({ of }: { readonly of: Readonly<Record<string, ComponentChildren>> }) {
  const known = Object.entries(of).filter(([, fact]) => fact !== false);
  return (
    <dl class="facts-list">
      {known.map(([name, fact]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
