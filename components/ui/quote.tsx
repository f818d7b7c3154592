import type { ReactNode } from "react";
import { LangNote } from "./lang";

type QuoteProps = {
  text: string;
  lang?: string;
  note?: string;
  /** The speaker as far as public: an office, a name or a citation. */
  speaker: ReactNode;
  /** The source, with its page. */
  source?: ReactNode;
};

/** A quotation. */
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
