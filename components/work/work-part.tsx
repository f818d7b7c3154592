import type { ReactNode } from "react";

type Props = { id: string; title: string; titleLanguage?: string | undefined; children: ReactNode };

/** A section of an admin page with a heading. */
export function WorkPart({ id, title, titleLanguage, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="space-y-4">
      <h2 id={`${id}-title`} lang={titleLanguage} className="words font-read text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}
