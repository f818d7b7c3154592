/** The field of a search form. A script makes it a combobox (`public/suggest.js`). */
export function SearchField({ id, words }: { id: string; words?: string | undefined }) {
  return (
    <input id={id} type="search" enterKeyHint="search" name="q" defaultValue={words} className="control min-w-0" />
  );
}
