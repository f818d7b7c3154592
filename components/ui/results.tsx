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
};

/** The number of results and the sort order. */
export function ResultBar({ count, id, sort, views }: ResultBarProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-3">
      <div role="status">
        <h2 id={id} tabIndex={-1} className="font-semibold tabular-nums">
          {count}
        </h2>
      </div>
      <div className="no-print flex flex-wrap items-baseline gap-x-8 gap-y-1 text-note">
        {sort && (
          <div className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-quiet">{sort.label}</span>
            <ul className="flex flex-wrap gap-x-4">
              {sort.options.map(({ label, href, current }) => (
                <li key={href}>
                  <a
                    href={href}
                    aria-current={current ? "true" : undefined}
                    className={`target ${current ? "nav-current" : ""}`}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {views}
      </div>
    </div>
  );
}
