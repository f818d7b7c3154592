import type { Locale } from "@/lib/i18n/locales";

type SearchFormProps = {
  locale: Locale;
  id: string;
  label: string;
  button: string;
  words?: string;
  /** The only kind to search in. */
  kind?: string;
};

/** A search form with method get, so that results have an address to bookmark and share. */
export function SearchForm({ locale, id, label, button, words, kind }: SearchFormProps) {
  return (
    <search>
      <form method="get" action={`/${locale}/search`} className="max-w-measure">
        <label htmlFor={id} className="mb-1.5 block font-semibold">
          {label}
        </label>
        {kind && <input type="hidden" name="kind" value={kind} />}
        <div className="flex">
          <input id={id} type="search" name="q" defaultValue={words} className="control min-w-0" />
          <button type="submit" className="button">
            {button}
          </button>
        </div>
      </form>
    </search>
  );
}
