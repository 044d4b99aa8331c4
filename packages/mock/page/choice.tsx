interface ChoiceProps<T> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, title: string])[];
  readonly onChoose: (value: T) => void;
}

/** One value out of a few. */
export function Choice<T extends string | number | null>(props: ChoiceProps<T>) {
  const { label, value, options, onChoose } = props;
  return (
    <label>
      {label}
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, title]) => (
          <option key={one} value={one ?? ""}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
