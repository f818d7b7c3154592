export type LanguageLink = {
  /** BCP 47 */
  code: string;
  /** The language's own name: "català". */
  name: string;
  href: string;
  current?: boolean;
};
type LanguageMenuProps = {
  /** Makes it a landmark. Given in the header; the footer's copy goes without, for a page has one such landmark. */
  label?: string;
  languages: LanguageLink[];
};

/** Six links in their own languages; each keeps the page and its filters because the page gives the addresses. */
export function LanguageMenu({ label, languages }: LanguageMenuProps) {
  if (label === undefined) return <LanguageList languages={languages} />;
  return (
    <nav aria-label={label}>
      <LanguageList languages={languages} />
    </nav>
  );
}

function LanguageList({ languages }: { languages: LanguageLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 text-note">
      {languages.map(({ code, name, href, current }) => (
        <li key={code}>
          <a
            href={href}
            lang={code}
            hrefLang={code}
            aria-current={current ? "true" : undefined}
            className={`target ${current ? "nav-current" : "quiet-link"}`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
