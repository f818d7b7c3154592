import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { List } from "@/lib/kinds/list";

type PageLink = { number: string; href: string; label: string; current?: boolean } | { gap: true };

/** The first and last page and the neighbours of `page`, with gaps between them. */
export function pageNumbers(page: number, pages: number): (number | "gap")[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return numbers.flatMap((number, index) =>
    index > 0 && number - numbers[index - 1]! > 1 ? ["gap" as const, number] : [number],
  );
}

/** The page links of a list. */
export function listPagination(list: Pick<List, "page" | "pages">, address: (page: number) => string, locale: Locale) {
  const t = translator(locale);
  const { page, pages } = list;
  const links: PageLink[] = pageNumbers(page, pages).map((number) =>
    number === "gap"
      ? { gap: true }
      : {
          number: formatNumber(number, locale),
          href: address(number),
          label: t("lists:page", { number }),
          current: number === page,
        },
  );
  return {
    label: t("lists:pages"),
    pages: links,
    ...(page > 1 ? { previous: { href: address(page - 1), label: t("lists:previous") } } : {}),
    ...(page < pages ? { next: { href: address(page + 1), label: t("lists:next") } } : {}),
  };
}
