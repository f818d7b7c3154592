import type { ReactNode } from "react";

/**
 * A text of a record. `lang` is set only if it differs from the page's language. `note` names the language of a fallback
 * ("in Catalan"); proper names stay in their owners' language and have no note.
 */
export type Written =
  | string
  | {
      text: string;
      lang?: string;
      note?: string;
      /** The words that were searched for: offsets into the text, ascending. */
      marks?: readonly (readonly [start: number, end: number])[];
    };

export function plainText(words: Written): string {
  return typeof words === "string" ? words : words.text;
}

/** "in Catalan", where the text is a fallback. */
export function noteOf(words: Written | undefined): string | undefined {
  return typeof words === "object" ? words.note : undefined;
}

/** The same text, where its language is named beside it. */
export function withoutNote(words: Written): Written {
  if (typeof words === "string") return words;
  const { note: _named, ...text } = words;
  return text;
}

export function Lang({ words }: { words: Written }) {
  if (typeof words === "string") return words;
  return (
    <>
      {words.lang ? <span lang={words.lang}>{markedText(words)}</span> : markedText(words)}
      {words.note && <LangNote note={words.note} />}
    </>
  );
}

/** Words that stand next to each other are marked as one. */
function joinMarks(text: string, marks: readonly (readonly [number, number])[]): [start: number, end: number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = joined.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function markedText({ text, marks: words = [] }: Exclude<Written, string>): ReactNode {
  const marks = joinMarks(text, words);
  if (marks.length === 0) return text;
  const pieces = marks.flatMap(([start, end], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return [...pieces, text.slice(marks.at(-1)![1])];
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
