import { written } from "@/components/records/written";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { TermView } from "@/lib/kinds/card";
import { listAddress } from "@/lib/serving/list-queries";
import { type CountedLink, CountedLinks } from "./counted-links";
import { HomeSection } from "./home-section";

type Counts = Record<string, number>;
type Props = { locale: Locale; terms: TermView[]; counts: { theme?: Counts; level?: Counts } };

/** Terms of one vocabulary as links to practices, with their counts. */
export function termLinks(key: "theme" | "level", { locale, terms, counts }: Props): CountedLink[] {
  return terms
    .filter(({ id, notation }) => id.startsWith(`${key}/`) && (counts[key]?.[notation] ?? 0) > 0)
    .map(({ notation, label }) => ({
      href: listAddress(locale, "practices", { [key]: notation }),
      label: written(label, locale),
      count: formatNumber(counts[key]?.[notation] ?? 0, locale),
    }));
}

/** Entry points by theme and school level. */
export function HomeQuestions(props: Props) {
  const t = translator(props.locale);
  return (
    <HomeSection id="questions" title={t("pages:home.questions.title")} text={t("pages:home.questions.text")}>
      <h3 className="mb-2 font-semibold">{t("pages:home.questions.themes")}</h3>
      <CountedLinks links={termLinks("theme", props)} />
      <h3 className="mt-8 mb-2 font-semibold">{t("pages:home.questions.levels")}</h3>
      <CountedLinks links={termLinks("level", props)} />
    </HomeSection>
  );
}
