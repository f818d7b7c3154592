import { SearchField } from "@/components/ui/search-field";
import type { Locale } from "@/lib/i18n/locales";
import { suggestAttributes } from "./suggest-attributes";

type SearchFormProps = {
  locale: Locale;
  id: string;
  label: string;
  button: string;
  words?: string;
  /** The only kind to search in. */
  kind?: string;
  isWide?: boolean;
};

/** A search form with method get, so that results have an address to bookmark and share. */
export function SearchForm({ locale, id, label, button, words, kind, isWide = false }: SearchFormProps) {
  return (
    <search aria-label={label}>
      <form
        method="get"
        action={`/${locale}/search`}
        className={`relative ${isWide ? "max-w-wide" : "max-w-measure"}`}
        {...suggestAttributes(locale)}
      >
        <label htmlFor={id} className="mb-1.5 block font-semibold">
          {label}
        </label>
        {kind && <input type="hidden" name="kind" value={kind} />}
        <div className="flex">
          <SearchField id={id} words={words} />
          <button type="submit" className="button flex-none">
            {button}
          </button>
        </div>
      </form>
    </search>
  );
}
