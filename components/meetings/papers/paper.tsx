import type { ReactNode } from "react";

type Props = {
  id: string;
  /** What is cut apart reaches to the edge of the sheet. */
  cut?: boolean;
  /** Instead of a heading on the paper. */
  label?: string;
  children: ReactNode;
};

/** A printed sheet or several; on a screen it looks like paper. */
export function Paper({ id, cut = false, label, children }: Props) {
  return (
    <section
      id={id}
      aria-label={label}
      aria-labelledby={label ? undefined : `${id}-title`}
      className={cut ? "paper paper-cut" : "paper"}
    >
      {children}
    </section>
  );
}

type TitleProps = { id: string; children: ReactNode; above?: ReactNode };

/** What a paper is, below which meeting it belongs to. */
export function PaperTitle({ id, above, children }: TitleProps) {
  return (
    <header className="mb-6">
      {above && <p className="text-note text-quiet">{above}</p>}
      <h2 id={`${id}-title`} className="words font-read text-head">
        {children}
      </h2>
    </header>
  );
}
