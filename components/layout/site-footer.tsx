import type { ReactNode } from "react";
import { Mark } from "../knot/mark";
import type { NavLink } from "./site-header";

type SiteFooterProps = {
  label: string;
  /** One sentence that says what Xarxa is. */
  about: string;
  links: NavLink[];
  /** A second language menu, without a label. */
  languages?: ReactNode;
  /** Licence and version, in small type. */
  small?: ReactNode;
};

export function SiteFooter({ label, about, links, languages, small }: SiteFooterProps) {
  return (
    <footer className="no-print page mt-24 pb-10">
      <div className="border-t border-rule pt-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-22">
        <Mark className="size-12" />
        <div className="space-y-5 max-lg:mt-5">
          <p className="max-w-measure font-read text-read">{about}</p>
          <nav aria-label={label}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {links.map(({ href, label: words, current }) => (
                <li key={href}>
                  <a href={href} className="target" aria-current={current ? "page" : undefined}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {languages}
          {small && <div className="text-note text-quiet">{small}</div>}
        </div>
      </div>
    </footer>
  );
}
