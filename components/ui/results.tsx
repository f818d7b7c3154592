import type { ReactNode } from "react";

type ActiveFilter = { label: string; href: string };
type ActiveFiltersProps = {
  /** "Chosen filters" */
  label: string;
  /** "Remove", before each filter for screen readers. */
  remove: string;
  filters: ActiveFilter[];
  clear?: { href: string; label: string };
};

/** The active filters; each is a link to the list without it. */
export function ActiveFilters({ label, remove, filters, clear }: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <h2 className="sr-only">{label}</h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {filters.map((filter) => (
          <li key={filter.href}>
            <a href={filter.href} className="target">
              <span className="sr-only">{remove}: </span>
              {filter.label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
      {clear && (
        <a href={clear.href} className="target text-quiet">
          {clear.label}
        </a>
      )}
    </div>
  );
}

type ResultBarProps = {
  /** "23 practices" */
  count: string;
  /** Where the heading of the results is linked to. */
  id?: string;
  sort?: { label: string; options: { label: string; href: string; current?: boolean }[] };
  /** Other formats of the same list: table, map, feed, CSV. */
  views?: ReactNode;
  /** The name of the button that unfolds order, views and `more` on a phone; without it they are always open. */
  fold?: string;
  /** Other ways on from the list, below its order and views. */
  more?: ReactNode;
};

function SortLinks({ label, options }: NonNullable<ResultBarProps["sort"]>) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-quiet">{label}</span>
      <ul className="flex flex-wrap gap-x-4">
        {options.map(({ label: name, href, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "true" : undefined}
              className={`target ${current ? "nav-current" : ""}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The number of results, their order and other ways on: on a phone folded, so that the first result is in sight. */
export function ResultBar({ count, id, sort, views, fold, more }: ResultBarProps) {
  const ways = (
    <>
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-1">
        {sort && <SortLinks {...sort} />}
        {views}
      </div>
      {more}
    </>
  );
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-3">
      <div role="status">
        <h2 id={id} tabIndex={-1} className="font-semibold tabular-nums">
          {count}
        </h2>
      </div>
      {fold ? (
        <details className="unfold no-print text-note max-lg:[&[open]]:w-full">
          <summary className="target fold-sign">{fold}</summary>
          {ways}
        </details>
      ) : (
        <div className="no-print text-note">{ways}</div>
      )}
    </div>
  );
}
