/** The field of a search form. */
export function SearchField({ id, words }: { id: string; words?: string | undefined }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a script makes it a combobox, which a field of type search must not be
    <input
      id={id}
      type="text"
      role="searchbox"
      inputMode="search"
      enterKeyHint="search"
      name="q"
      defaultValue={words}
      className="control min-w-0"
    />
  );
}
