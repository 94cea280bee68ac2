import './switch.css';

interface Props {
  /** What it switches, for a reader who can't see where it stands. */
  readonly label: string;
  /** The state in words: the place of the knob is not enough. */
  readonly stateText: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, at once. */
export function Switch({ label, stateText, checked, onChange }: Props) {
  return (
    <span class="switch">
      <span aria-hidden="true">{stateText}</span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </span>
  );
}
