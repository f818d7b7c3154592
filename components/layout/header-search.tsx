import { SearchField } from "@/components/ui/search-field";

type HeaderSearchProps = {
  /** Where the form leads. */
  action: string;
  label: string;
  words?: string | undefined;
  /** What the suggestions need. */
  suggest: Record<`data-${string}`, string>;
};

/** The search field in the header of every page. While it has the focus on a phone, the name of the site makes room. */
export function HeaderSearch({ action, label, words, suggest }: HeaderSearchProps) {
  return (
    <search className="header-search" aria-label={label}>
      <form method="get" action={action} {...suggest}>
        <label htmlFor="header-search" className="sr-only">
          {label}
        </label>
        <div className="flex">
          <SearchField id="header-search" words={words} />
          <button type="submit" className="button button-icon" aria-label={label}>
            <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" className="size-5">
              <circle cx="10.5" cy="10.5" r="6.5" stroke="currentColor" strokeWidth="2.25" />
              <path d="m15.5 15.5 5 5" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
            </svg>
          </button>
        </div>
      </form>
    </search>
  );
}
