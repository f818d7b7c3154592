import type { ReactNode } from "react";
import { LangNote } from "./lang";

type QuoteProps = {
  text: string;
  lang?: string;
  note?: string;
  /** Who said it, as far as may be told: an office, or a citation. */
  speaker: ReactNode;
  /** Where it is written, with its page. */
  source?: ReactNode;
};

/** Somebody's own words. */
export function Quote({ text, lang, note, speaker, source }: QuoteProps) {
  return (
    <figure className="max-w-measure border-s-[3px] border-thread ps-6">
      <blockquote className="font-read text-lead" lang={lang}>
        <p>{text}</p>
      </blockquote>
      <figcaption className="mt-2 text-note text-quiet">
        {speaker}
        {source && <> · {source}</>}
        {note && <LangNote note={note} />}
      </figcaption>
    </figure>
  );
}
