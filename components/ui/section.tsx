import type { ReactNode } from "react";

type SectionProps = { id: string; title: string; lang?: string; copyLabel?: string; children: ReactNode };

/** A section with an anchor. On a wide page its heading has a knot on the thread. */
export function Section({ id, title, lang, copyLabel, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section relative">
      <AnchorHeading id={id} title={title} lang={lang} copyLabel={copyLabel} tied />
      <div className="mt-4">{children}</div>
    </section>
  );
}

type AnchorHeadingProps = {
  id: string;
  title: string;
  lang?: string;
  /** "Link to this section"; without it no link is shown. */
  copyLabel?: string;
  level?: 2 | 3;
  tied?: boolean;
};

/** A heading followed by a link to itself. `id` is the section's id; the heading's is `<id>-title`. */
export function AnchorHeading({ id, title, lang, copyLabel, level = 2, tied = false }: AnchorHeadingProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const size = level === 2 ? "text-head" : "text-lead";
  return (
    <Heading className={`words relative font-read ${size} max-w-measure ${tied ? "tied" : ""}`}>
      <span id={`${id}-title`} lang={lang}>
        {title}
      </span>
      {copyLabel && (
        <>
          {" "}
          <a href={`#${id}`} className="anchor target text-center" aria-label={`${copyLabel}: ${title}`}>
            #
          </a>
        </>
      )}
    </Heading>
  );
}
