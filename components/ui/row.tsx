import type { ReactNode } from "react";
import { type Kind, KindGlyph, kindColour } from "../knot/kind-shape";
import { Lang, noteOf, type Written, withoutNote } from "./lang";
import { Summary } from "./summary";

export type RowProps = {
  kind: Kind;
  kindLabel: string;
  href: string;
  title: Written;
  place?: Written;
  /** Phase or date, in words. */
  when?: string;
  /** Evidence level, in words. */
  evidence?: string;
  summary?: Written;
  /** Why a search found it. */
  reason?: ReactNode;
  /** What tells it from its neighbours, line by line: "12 schools", "hosted here". */
  about?: string[];
  /** Anything particular: "sv, fi". */
  aside?: ReactNode;
  /** What a reader can do with it: keep it, compare it. */
  tools?: ReactNode;
  level?: 2 | 3 | 4;
};

/** Before a mark between words, so that no line begins with one. */
const gap = "\u00a0";

/** The language of a row whose text is not in that of the page. */
export function RowLanguage({ language }: { language: string | undefined }) {
  if (!language) return null;
  return (
    <>
      {`${gap}· `}
      <span data-language className="whitespace-nowrap text-ink">
        {language}
      </span>
    </>
  );
}

/** One record in a list. */
export function Row(props: RowProps) {
  const { kind, kindLabel, href, title, place, when, evidence, summary, reason } = props;
  const { about = [], aside, tools, level = 3 } = props;
  const Heading = `h${level}` as "h2" | "h3" | "h4";
  const sure = evidence || about.length > 0 || aside;
  // Before the text: what comes after it may be far down, and tells a reader too late.
  const language = noteOf(summary) ?? noteOf(title);
  return (
    <article className={`row ${sure ? "row-wide" : ""}`}>
      <KindGlyph kind={kind} className="mt-1 size-5" />
      <div className="min-w-0">
        <p className="text-note text-quiet">
          <span className={kindColour[kind]}>{kindLabel}</span>
          {place && (
            <>
              {`${gap}· `}
              <Lang words={place} />
            </>
          )}
          {when && `${gap}· ${when}`}
          <RowLanguage language={language} />
        </p>
        <Heading className="words mt-0.5 max-w-measure font-read text-lead leading-snug text-pretty">
          <a href={href} className="quiet-link">
            <Lang words={noteOf(title) === language ? withoutNote(title) : title} />
          </a>
        </Heading>
        {summary && <Summary words={summary} className="mt-1.5 max-w-measure" />}
        {reason && <p className="mt-1.5 max-w-measure text-note text-quiet">{reason}</p>}
        {tools && <div className="no-print mt-1 flex flex-wrap gap-x-6 gap-y-1 text-note">{tools}</div>}
      </div>
      {sure && (
        <div className="col-start-2 mt-2 text-note text-quiet lg:col-start-3 lg:mt-0">
          {evidence && <p>{evidence}</p>}
          {about.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {aside && <div>{aside}</div>}
        </div>
      )}
    </article>
  );
}

/** A list of rows. `tight` is for short lists inside a record. */
export function RowList({ rows, tight = false }: { rows: RowProps[]; tight?: boolean }) {
  return (
    <ul className={`rows ${tight ? "rows-tight" : ""}`}>
      {rows.map((row) => (
        <li key={row.href}>
          <Row {...row} />
        </li>
      ))}
    </ul>
  );
}
