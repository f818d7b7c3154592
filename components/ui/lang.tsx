/**
 * Words of a record. `lang` only when it is not the page's language; `note` says so in the page's language
 * ("in Catalan") and is given for a fallback, not for names, which stay in their owners' language without a remark.
 */
export type Written = string | { text: string; lang?: string; note?: string };

export function plainText(words: Written): string {
  return typeof words === "string" ? words : words.text;
}

export function Lang({ words }: { words: Written }) {
  if (typeof words === "string") return words;
  return (
    <>
      {words.lang ? <span lang={words.lang}>{words.text}</span> : words.text}
      {words.note && <LangNote note={words.note} />}
    </>
  );
}

/** Says in which language a text is, when it is not the page's. */
export function LangNote({ note }: { note: string }) {
  return (
    <>
      {/* Outside, so that a line may end before the remark, which itself is not broken. */}{" "}
      <span className="font-plain text-note font-normal tracking-normal whitespace-nowrap text-quiet">({note})</span>
    </>
  );
}
