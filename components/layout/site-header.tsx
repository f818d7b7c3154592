import type { ReactNode } from "react";
import { Mark } from "../knot/mark";

export type NavLink = { href: string; label: string; current?: boolean };
type SiteHeaderProps = {
  home: { href: string; label: string };
  /** The accessible name of the navigation. */
  label: string;
  /** The button that opens the menu on a phone. */
  menu: string;
  links: NavLink[];
  search: ReactNode;
  languages: ReactNode;
  /** A link to sign in, or to the account. */
  account?: ReactNode;
};

/**
 * Logo, search, languages and navigation. On a phone everything except the logo and the search is folded with native
 * `details`; on a wide page the same markup shows the languages in the first line. They come first in both, so that the
 * keyboard follows the eye.
 */
export function SiteHeader({ home, label, menu, links, search, languages, account }: SiteHeaderProps) {
  return (
    <header className="no-print page relative pt-4 pb-3">
      <div className="flex items-center gap-4 lg:gap-8">
        <a href={home.href} className="inline-flex flex-none items-center gap-2.5 no-underline" aria-label={home.label}>
          <Mark />
          <span className="site-name font-read text-[1.75rem] leading-none font-medium tracking-tight">Xarxa</span>
        </a>
        {search}
      </div>
      <details className="unfold mt-3 border-y border-rule">
        <summary className="fold-sign flex min-h-12 items-center font-semibold">{menu}</summary>
        <div className="header-tools">
          {languages}
          {account && <div className="account text-note">{account}</div>}
        </div>
        <nav aria-label={label} className="pb-4 lg:py-2">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 max-sm:flex-col">
            {links.map((link) => (
              <li key={link.href}>
                <HeaderLink {...link} />
              </li>
            ))}
          </ul>
        </nav>
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
