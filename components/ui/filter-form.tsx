import type { ReactNode } from "react";

type FilterFormProps = {
  action: string;
  /** The name of the filters, and of the button that opens them on a phone. */
  label: string;
  apply: string;
  /** Query parameters that the form keeps, such as the sort order. */
  keep?: { name: string; value: string }[];
  children: ReactNode;
};

/** A native form with method get, so that filters are in the address. Folded on phones, open on wide pages. */
export function FilterForm({ action, label, apply, keep = [], children }: FilterFormProps) {
  return (
    <details className="unfold no-print">
      <summary className="button button-second fold-sign w-full">{label}</summary>
      <form method="get" action={action} aria-label={label} className="space-y-6 pt-5 lg:pt-0">
        {keep.map(({ name, value }) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
        <button type="submit" className="button w-full">
          {apply}
        </button>
      </form>
    </details>
  );
}

export type Choice = { value: string; label: string; count?: string; checked?: boolean; lang?: string };
type ChoiceFilterProps = {
  legend: string;
  name: string;
  choices: Choice[];
  /** The number of choices before the others are folded: "12 more". */
  shown?: number;
  more?: string;
};

/** Several choices may be ticked. Ticked ones are never folded. */
export function ChoiceFilter({ legend, name, choices, shown = 6, more }: ChoiceFilterProps) {
  const folds = more !== undefined && choices.length > shown + 1;
  const first = folds ? choices.filter((choice, index) => index < shown || choice.checked) : choices;
  const rest = folds ? choices.filter((choice) => !first.includes(choice)) : [];
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <Choices name={name} choices={first} />
      {rest.length > 0 && (
        <details>
          <summary className="fold-sign plain-summary target text-note">{more}</summary>
          <Choices name={name} choices={rest} />
        </details>
      )}
    </fieldset>
  );
}

function Choices({ name, choices }: { name: string; choices: Choice[] }) {
  return (
    <ul>
      {choices.map(({ value, label, count, checked, lang }) => (
        <li key={value}>
          <label className="flex min-h-8 items-start gap-2.5 py-1 leading-snug">
            <input type="checkbox" name={name} value={value} defaultChecked={checked} className="tick" />
            <span className="min-w-0 grow pt-0.5" lang={lang}>
              {label}
            </span>
            {count !== undefined && <span className="pt-0.5 text-note text-quiet tabular-nums">{count}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}

type SelectFilterProps = {
  id: string;
  label: string;
  name: string;
  value?: string;
  choices: Choice[];
  emptyLabel: string;
};

/** One choice of many, such as cities. */
export function SelectFilter({ id, label, name, value = "", choices, emptyLabel }: SelectFilterProps) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className="control">
        <option value="">{emptyLabel}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.count === undefined ? choice.label : `${choice.label} (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A search field. */
export function WordsFilter({ id, label, name, value }: { id: string; label: string; name: string; value?: string }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <input id={id} type="search" name={name} defaultValue={value} className="control" />
    </div>
  );
}
