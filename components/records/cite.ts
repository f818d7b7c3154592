import type { ReferenceView } from "@/lib/kinds/card";

/** A reference in one line, author and date first; the same in all languages. */
export function citeReference(reference: ReferenceView, page?: string): string {
  const { authors, year, title, series, publisher, place, address } = reference;
  const head = [authors, year && `(${year})`].filter(Boolean).join(" ");
  const imprint = [place, publisher].filter(Boolean).join(": ");
  return [head, title, series, imprint, page, address]
    .filter(Boolean)
    .map((part) => `${String(part).replace(/\.$/, "")}.`)
    .join(" ");
}
