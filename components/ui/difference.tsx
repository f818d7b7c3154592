import type { Piece } from "@/lib/text/word-difference";

type Props = { pieces: readonly Piece[]; words: { removed: string; added: string } };

/** A text with removed and added pieces. Marked by symbols, by words for screen readers, and by colour last. */
export function Difference({ pieces, words }: Props) {
  return pieces.map(({ text, is }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
    if (is === "same") return <span key={index}>{text}</span>;
    const Sign = is === "removed" ? "del" : "ins";
    const look = is === "removed" ? "text-quiet line-through" : "bg-shade font-semibold no-underline";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
      <Sign key={index} className={look}>
        <span className="sr-only">{words[is]} </span>
        {text}
      </Sign>
    );
  });
}
