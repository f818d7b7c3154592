/**
 * A text of a record. `lang` is set only if it differs from the page's language. `note` names the language of a fallback
 * ("in Catalan"); proper names stay in their owners' language and have no note.
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

/** Names the language of a text. */
export function LangNote({ note }: { note: string }) {
  return (
    <>
      {/* Outside of the note, which must not break, so that a line can break before it. */}{" "}
      <span className="font-plain text-note font-normal tracking-normal whitespace-nowrap text-quiet">({note})</span>
    </>
  );
}
