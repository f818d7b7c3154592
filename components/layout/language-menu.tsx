export type LanguageLink = {
  /** BCP 47 */
  code: string;
  /** The name of the language in that language: "català". */
  name: string;
  href: string;
  current?: boolean;
};
type LanguageMenuProps = {
  /** Makes the menu a landmark. Only the header's copy gets one, because a page may have one such landmark. */
  label?: string;
  languages: LanguageLink[];
};

/** Links to the page in six languages. The page gives the addresses, so each link keeps the filters. */
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
