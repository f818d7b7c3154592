import { KindGlyph } from "@/components/knot/kind-shape";
import { Weave } from "@/components/knot/weave";
import { titleOf } from "@/components/records/written";
import { noteOf, plainText } from "@/components/ui/lang";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { everyKind, type KindName } from "@/lib/kinds/index";
import type { DirectoryWeave } from "@/lib/records/public/directory-weave";

export type HomeDrawingProps = DirectoryWeave & {
  locale: Locale;
  counts: Record<KindName, number>;
  hasDemo: boolean;
};

const listed = everyKind(["practice", "network", "cluster", "school", "city", "meeting", "guide", "organisation"]);

type Named = { name: string; lang?: string; note?: string | undefined };

function named(card: Card, locale: Locale): Named {
  const title = titleOf(card, locale);
  const lang = typeof title === "string" ? undefined : title.lang;
  return { name: plainText(title), ...(lang && { lang }), note: noteOf(title) };
}

/** "Practice: The soft corridor, Barcelona, 2019". */
function nameOf(kind: KindName, parts: (string | number | undefined)[], locale: Locale): string {
  return `${translator(locale)(`kinds:kind.${kind}`)}: ${parts.filter(Boolean).join(", ")}`;
}

function knotsOf({ knots, cities, locale }: HomeDrawingProps) {
  const names = new Map(cities.map((city) => [city.id, named(city, locale).name]));
  return knots.map((knot) => ({
    ...knot,
    title: nameOf(knot.kind, [knot.title, names.get(knot.cityId), knot.year], locale),
    href: recordPath(locale, knot),
  }));
}

function tiesOf({ ties, locale }: HomeDrawingProps) {
  return ties.map(({ card, cityIds, year }) => {
    const { name, ...lang } = named(card, locale);
    const title = nameOf(card.kind, [name, year], locale);
    return { id: card.id, kind: card.kind, label: name, title, href: recordPath(locale, card), ...lang, cityIds, year };
  });
}

/** The drawing of the whole directory: the number of records, and which cities are connected. */
export function HomeDrawing(props: HomeDrawingProps) {
  const { locale, cities, counts, hasDemo } = props;
  const t = translator(locale);
  return (
    <section aria-labelledby="drawing" className="mt-14 border-t border-rule pt-6 lg:mt-20 lg:pt-8">
      <h2 id="drawing" className="words font-read text-head">
        {t("pages:home.drawing.title")}
      </h2>
      <Counts counts={counts} locale={locale} />
      <p className="mt-5 max-w-measure max-lg:hidden">{t("pages:home.drawing.text")}</p>
      <p className="mt-5 max-w-measure lg:hidden">{t("pages:home.drawing.shared")}</p>
      <div className="mt-8 lg:mt-10">
        <Weave
          id="weave"
          title={t("pages:home.drawing.name")}
          description={t("pages:home.drawing.description")}
          cities={cities.map((city) => ({ id: city.id, href: recordPath(locale, city), ...named(city, locale) }))}
          records={knotsOf(props)}
          ties={tiesOf(props)}
          words={{
            shown: (kind, shown) =>
              t("pages:home.drawing.shown", {
                kind: t(`kinds:plural.${kind}`),
                shown: formatNumber(shown, locale),
                total: formatNumber(counts[kind], locale),
              }),
            undated: t("pages:home.drawing.undated"),
            help: t("pages:home.drawing.help"),
          }}
        />
      </div>
      {hasDemo && (
        <p className="mt-4 text-note text-quiet">
          {t("pages:home.drawing.demo")} <a href={`/${locale}/about#demo`}>{t("pages:home.drawing.demoMore")}</a>
        </p>
      )}
    </section>
  );
}

function Counts({ counts, locale }: Pick<HomeDrawingProps, "counts" | "locale">) {
  const t = translator(locale);
  return (
    <ul className="mt-4 flex flex-wrap gap-x-7 gap-y-1">
      {listed
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <KindGlyph kind={kind} className="size-4" />
            <a href={listPath(locale, kind)} className="target">
              {t(`lists:count.${kind}`, { count: counts[kind] })}
            </a>
          </li>
        ))}
    </ul>
  );
}
