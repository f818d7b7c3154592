import { Lang, type Written } from "../ui/lang";

export type Crumb = { href?: string; label: Written };

/** The breadcrumb. The last crumb is the page itself and has no link; on a phone its title follows at once. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="page pt-3 text-note text-quiet">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label: words }, index) => (
          <li key={href ?? "here"} className={`flex min-w-0 items-baseline gap-2 ${href ? "" : "max-sm:hidden"}`}>
            {index > 0 && <span aria-hidden="true">/</span>}
            {href ? (
              <a href={href} className="target">
                <Lang words={words} />
              </a>
            ) : (
              <span aria-current="page" className="target">
                <Lang words={words} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
