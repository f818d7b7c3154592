import type { ReactNode } from "react";

type HomeSectionProps = {
  id: string;
  title: string;
  /** A line under the title that explains what follows. */
  text?: ReactNode;
  more?: ReactNode;
  children: ReactNode;
};

/** A section of the home page: title in the margin, content beside it. */
export function HomeSection({ id, title, text, more, children }: HomeSectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="mt-14 border-t border-rule pt-6 lg:mt-20 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-22 lg:pt-8"
    >
      <header>
        <h2 id={id} className="words font-read text-head">
          {title}
        </h2>
        {text && <p className="mt-2 max-w-measure text-note text-quiet">{text}</p>}
      </header>
      <div className="mt-5 min-w-0 lg:mt-0">
        {children}
        {more && <p className="mt-5">{more}</p>}
      </div>
    </section>
  );
}
