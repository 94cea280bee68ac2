import { useId } from 'preact/hooks';
import './segmented.css';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Undefined where none of them is. */
  readonly chosen: Value | undefined;
  /** What the chosen option means, in a sentence; may be empty. */
  readonly meaning: string;
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: native radio buttons side by side, so that the arrow keys work as everywhere. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { legend, options, chosen, meaning, disabled = false, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="segmented" disabled={disabled} aria-describedby={meaning ? `${id}-meaning` : undefined}>
      <legend>{legend}</legend>
      <div class="segments">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {meaning && <p id={`${id}-meaning`}>{meaning}</p>}
    </fieldset>
  );
}
