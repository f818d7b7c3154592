export type PageLink = { number: string; href: string; current?: boolean; label: string } | { gap: true };
type PaginationProps = {
  label: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
  /** The first and last page and the neighbours; `gap` for pages left out. `label` is "Page 3". */
  pages: PageLink[];
};

export function Pagination({ label, previous, next, pages }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-2">
      {previous && (
        <a href={previous.href} rel="prev" className="target">
          <span aria-hidden="true">←</span> {previous.label}
        </a>
      )}
      <ul className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no address of its own
          <li key={index}>{"gap" in page ? <span aria-hidden="true">…</span> : <PageNumber {...page} />}</li>
        ))}
      </ul>
      {next && (
        <a href={next.href} rel="next" className="target">
          {next.label} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}

function PageNumber({ number, href, current, label }: Exclude<PageLink, { gap: true }>) {
  return (
    <a
      href={href}
      aria-label={label}
      aria-current={current ? "page" : undefined}
      className={`target min-w-8 px-1 text-center ${current ? "nav-current" : "quiet-link"}`}
    >
      {number}
    </a>
  );
}
