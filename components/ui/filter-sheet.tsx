import type { ReactNode } from "react";

type FilterSheetProps = {
  action: string;
  /** The name of the filters, and of the button that opens them on a phone. */
  label: string;
  close: string;
  /** The number of chosen filters, beside the label. */
  chosen?: string;
  apply: string;
  /** "Show 5 practices": the present number of results, which an island updates at each change. */
  show: string;
  /** "Skip to the results", with their anchor. */
  skip: { label: string; href: string };
  /** Query parameters that the form keeps, such as the sort order. */
  keep?: { name: string; value: string }[];
  children: ReactNode;
};

/**
 * The filters of a list as a native form with method get: beside the list on a wide page, a full-screen panel with a
 * sticky button on a phone. Without JavaScript the button says "Apply filters".
 */
export function FilterSheet({
  action,
  label,
  close,
  chosen,
  apply,
  show,
  skip,
  keep = [],
  children,
}: FilterSheetProps) {
  return (
    <div className="no-print">
      <a href={skip.href} className="target sr-only focus:not-sr-only">
        {skip.label}
      </a>
      <details className="unfold sheet" data-sheet>
        <summary className="button button-second w-full">
          <span className="sheet-closed fold-sign">
            {label}
            {chosen && <span className="font-normal"> · {chosen}</span>}
          </span>
          <span className="sheet-open">{close}</span>
        </summary>
        <form method="get" action={`${action}${skip.href}`} aria-label={label} data-live className="sheet-form">
          {keep.map(({ name, value }) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          {children}
          <div className="sheet-bar">
            <button type="submit" data-show={show} className="button w-full">
              {apply}
            </button>
            <span role="status" className="sr-only" />
          </div>
        </form>
      </details>
    </div>
  );
}
