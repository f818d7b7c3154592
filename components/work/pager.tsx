import { type PageLink, Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; label: string; page: number; pages: number; href: (page: number) => string };

/** The pages of a long list. */
export function Pager({ locale, label, page, pages, href }: Props) {
  const t = translator(locale);
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (item) => item === 1 || item === pages || Math.abs(item - page) <= 1,
  );
  const links = near.flatMap((one, index): PageLink[] => {
    const link = {
      number: String(one),
      href: href(one),
      current: one === page,
      label: t("work:page.number", { page: one }),
    };
    return index > 0 && one - near[index - 1]! > 1 ? [{ gap: true }, link] : [link];
  });
  return (
    <Pagination
      label={label}
      previous={page > 1 ? { href: href(page - 1), label: t("work:page.previous") } : undefined}
      next={page < pages ? { href: href(page + 1), label: t("work:page.next") } : undefined}
      pages={links}
    />
  );
}
