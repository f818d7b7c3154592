type Tab = { href: string; label: string; current?: boolean };

/** Links to the admin pages of one record. */
export function RecordTabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-2">
        {tabs.map(({ href, label: name, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className={`target ${current ? "nav-current" : "quiet-link"}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
