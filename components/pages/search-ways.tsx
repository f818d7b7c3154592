import { CountedLinks } from "@/components/home/counted-links";
import { termLinks } from "@/components/home/home-questions";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { TermView } from "@/lib/kinds/card";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { List } from "@/lib/kinds/list";

type Props = {
  locale: Locale;
  /** Themes; empty if the page already lists them above. */
  terms: TermView[];
  counts: List["counts"];
  sizes: Record<KindName, number>;
};

/** Links to browse by, for readers without a search word or without results. */
export function SearchWays({ locale, terms, counts, sizes }: Props) {
  const t = translator(locale);
  const lists = kindNames
    .filter((kind) => sizes[kind] > 0)
    .map((kind) => ({
      href: listPath(locale, kind),
      label: t(`kinds:plural.${kind}`),
      count: formatNumber(sizes[kind], locale),
    }));
  return (
    <div className="max-w-wide">
      {terms.length > 0 && (
        <>
          <h2 className="mt-12 mb-3 font-read text-head">{t("pages:search.ways.themes")}</h2>
          <CountedLinks links={termLinks("theme", { locale, terms, counts })} />
        </>
      )}
      <h2 className="mt-10 mb-3 font-read text-head">{t("pages:search.ways.kinds")}</h2>
      <CountedLinks links={lists} />
    </div>
  );
}
