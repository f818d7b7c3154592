import type { Choice } from "./filter-form";

/** From this number of choices on, a search field is offered (with JavaScript only). */
const longList = 10;

type FilterGroupProps = {
  legend: string;
  name: string;
  choices: Choice[];
  /** "2 selected", if any are. */
  chosen?: string;
  open?: boolean;
  /** The number of choices before the others are folded, and what unfolds them: "12 more". */
  shown?: number;
  more?: string;
  /** The label of that search field: "Find in this list". */
  find?: string;
};

/** Several choices may be ticked. Ticked ones are never folded. */
export function FilterGroup({ legend, name, choices, chosen, open, shown = 6, more, find }: FilterGroupProps) {
  const folds = more !== undefined && choices.length > shown + 1;
  const isFirst = (choice: Choice, index: number) => !folds || index < shown || choice.checked === true;
  const rest = choices.filter((choice, index) => !isFirst(choice, index));
  return (
    <details className="filter-group" open={open || chosen !== undefined}>
      <summary className="fold-sign plain-summary target font-semibold">
        {legend}
        {chosen && <span className="font-normal text-note text-quiet"> · {chosen}</span>}
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{legend}</legend>
        <Ticks name={name} choices={choices.filter(isFirst)} />
        {rest.length > 0 && (
          <details>
            <summary className="fold-sign plain-summary target text-note">{more}</summary>
            {find && rest.length >= longList && <FindChoice id={`find-${name}`} label={find} />}
            <Ticks name={name} choices={rest} />
          </details>
        )}
      </fieldset>
    </details>
  );
}

/** A field that filters the list below it. An island shows it. */
function FindChoice({ id, label }: { id: string; label: string }) {
  return (
    <div hidden data-find-choice className="py-1.5">
      <label htmlFor={id} className="text-note">
        {label}
      </label>
      <input id={id} type="search" autoComplete="off" className="control" />
    </div>
  );
}

function Ticks({ name, choices }: { name: string; choices: Choice[] }) {
  return (
    <ul>
      {choices.map(({ name: own = name, value, label, count, checked, lang }) => (
        <li key={`${own}=${value}`}>
          <label className="flex min-h-8 items-start gap-2.5 py-1 leading-snug">
            <input type="checkbox" name={own} value={value} defaultChecked={checked} className="tick" />
            <span className="min-w-0 grow pt-0.5" lang={lang}>
              {label}
            </span>
            {count !== undefined && (
              <span data-choice-count className="pt-0.5 text-note text-quiet tabular-nums">
                {count}
              </span>
            )}
          </label>
        </li>
      ))}
    </ul>
  );
}
