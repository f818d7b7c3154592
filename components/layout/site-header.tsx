import type { ReactNode } from "react";
import { Mark } from "../knot/mark";

export type NavLink = { href: string; label: string; current?: boolean };
type SiteHeaderProps = {
  home: { href: string; label: string };
  /** The name of the navigation. */
  label: string;
  /** The button that unfolds it on a phone. */
  menu: string;
  links: NavLink[];
  search: NavLink;
  languages: ReactNode;
  /** Sign in, or the way to one's own pages. */
  account?: ReactNode;
};

/**
 * Mark, name, languages; below them the kinds of records. On a phone everything but the name folds, natively; on a wide
 * page the languages, written once, stand up in the first line.
 */
export function SiteHeader({ home, label, menu, links, search, languages, account }: SiteHeaderProps) {
  return (
    <header className="no-print page relative pt-4 pb-3">
      <a href={home.href} className="inline-flex items-center gap-2.5 no-underline" aria-label={home.label}>
        <Mark />
        <span className="font-read text-[1.75rem] leading-none font-medium tracking-tight">Xarxa</span>
      </a>
      <details className="unfold mt-3 border-y border-rule">
        <summary className="fold-sign flex min-h-12 items-center font-semibold">{menu}</summary>
        <div className="pb-4 lg:flex lg:items-baseline lg:justify-between lg:gap-8 lg:py-2">
          <nav aria-label={label}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1 max-sm:flex-col">
              {links.map((link) => (
                <li key={link.href}>
                  <HeaderLink {...link} />
                </li>
              ))}
            </ul>
          </nav>
          <p className="max-lg:mt-2">
            <HeaderLink {...search} />
          </p>
        </div>
        <div className="header-tools">
          {languages}
          {account && <div className="account text-note">{account}</div>}
        </div>
      </details>
    </header>
  );
}

function HeaderLink({ href, label, current }: NavLink) {
  return (
    <a
      href={href}
      aria-current={current ? "page" : undefined}
      className={`target ${current ? "nav-current" : "quiet-link"}`}
    >
      {label}
    </a>
  );
}
