import { MapNumber } from "@/components/map/map-number";
import { Lang, type Written } from "@/components/ui/lang";

export type CountedLink = { href: string; label: Written; count: string; number?: number };

/** Links with a dotted line and a number, as in a table of contents. */
export function CountedLinks({ id, links, columns = 2 }: { id?: string; links: CountedLink[]; columns?: 1 | 2 }) {
  return (
    <ul id={id} className={columns === 2 ? "gap-x-12 sm:columns-2" : ""}>
      {links.map(({ href, label, count, number }) => (
        <li key={href} className="flex break-inside-avoid items-baseline gap-2 py-0.5">
          {number !== undefined && <MapNumber number={number} kind="city" />}
          <a href={href} className="quiet-link target min-w-0">
            <Lang words={label} />
          </a>
          <span aria-hidden="true" className="min-w-4 flex-1 -translate-y-1 border-b border-dotted border-edge" />
          <span className="text-note text-quiet tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}
