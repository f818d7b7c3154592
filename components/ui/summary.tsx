import { excerpt } from "@/lib/text/html";
import { Lang, type Written, withoutNote } from "./lang";

/** In letters: three lines on a wide page, five on a phone. */
const longest = 180;

/** Cut at a word and not at a line, so that nothing is cut off at any width. Marked words are all shown. */
function shortened(words: Written): Written {
  if (typeof words === "string") return excerpt(words, longest);
  return words.marks?.length ? words : { ...words, text: excerpt(words.text, longest) };
}

/** The first words of a record. What is around them names their language before them. */
export function Summary({ words, className = "" }: { words: Written; className?: string }) {
  return (
    <p className={className}>
      <Lang words={withoutNote(shortened(words))} />
    </p>
  );
}
