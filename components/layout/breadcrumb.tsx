import { Lang, type Written } from "../ui/lang";

export type Crumb = { href?: string; label: Written };

/** The breadcrumb. The last crumb is the page itself and has no link; on a phone its title follows at once. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="page pt-3 text-note text-quiet">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label: words }, index) => (
          <li key={href ?? "here"} className={`flex min-w-0 items-baseline gap-2 ${href ? "" : "max-sm:hidden"}`}>
            {href ? (
              <a href={href} className="target">
                <Lang words={words} />
              </a>
            ) : (
              <span aria-current="page" className="target">
                <Lang words={words} />
              </span>
            )}
            {/* After a crumb and not before one: no line begins with a mark. */}
            {index < crumbs.length - 1 && (
              <span aria-hidden="true" className={crumbs[index + 1]?.href ? "" : "max-sm:hidden"}>
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
