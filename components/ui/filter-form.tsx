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

/** `name` is set where the choices of one group belong to several keys. */
export type Choice = { name?: string; value: string; label: string; count?: string; checked?: boolean; lang?: string };
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
