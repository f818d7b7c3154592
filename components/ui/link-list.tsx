import { type Kind, KindGlyph } from "../knot/kind-shape";
import { MapNumber } from "../map/map-number";
import { Lang, type Written } from "./lang";

export type LinkItem = { href: string; label: Written; kind?: Kind; note?: string; current?: boolean; number?: number };

/** Short links below each other. */
export function LinkList({ items }: { items: LinkItem[] }) {
  return (
    <ul className="space-y-1">
      {items.map(({ href, label, kind, note, current, number }) => (
        <li key={href} className="flex items-baseline gap-2.5">
          {number !== undefined && <MapNumber number={number} kind={kind ?? "city"} />}
          {kind && number === undefined && <KindGlyph kind={kind} className="size-3.5 translate-y-0.5" />}
          <span className="min-w-0">
            <a href={href} aria-current={current ? "page" : undefined} className="target">
              <Lang words={label} />
            </a>
            {note && <span className="text-note text-quiet"> {note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Links to the sections of a long record, in the margin. */
export function OnThisPage({ label, items }: { label: string; items: LinkItem[] }) {
  return (
    <nav aria-label={label}>
      <details className="unfold">
        <summary className="fold-sign target font-semibold">{label}</summary>
        <p className="mb-1 text-note text-quiet max-lg:hidden">{label}</p>
        <LinkList items={items} />
      </details>
    </nav>
  );
}
