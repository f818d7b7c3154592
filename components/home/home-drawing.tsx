import { type Kind, KindGlyph } from "@/components/knot/kind-shape";
import { Weave } from "@/components/knot/weave";
import { titleOf } from "@/components/records/written";
import { plainText } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import { everyKind, type KindName } from "@/lib/kinds/index";

export type DrawnKnot = { id: string; kind: KindName; slug: string; title: string; cityId: string; partOf?: string };
export type DrawnTie = { card: Card; cityIds: string[] };
export type HomeDrawingProps = {
  locale: Locale;
  cities: Card[];
  knots: DrawnKnot[];
  ties: DrawnTie[];
  counts: Record<KindName, number>;
  hasDemo: boolean;
};

const listed = everyKind(["practice", "network", "cluster", "school", "city", "meeting", "guide", "organisation"]);
const legend: Kind[] = ["network", "cluster", "school", "practice", "meeting"];

function named(card: Card, locale: Locale) {
  const title = titleOf(card, locale);
  return { name: plainText(title), ...(typeof title === "string" ? {} : { lang: title.lang }) };
}

/** The drawing of the whole directory: the number of records, and which cities are connected. */
export function HomeDrawing({ locale, cities, knots, ties, counts, hasDemo }: HomeDrawingProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="drawing" className="mt-14 border-t border-rule pt-6 lg:mt-20 lg:pt-8">
      <h2 id="drawing" className="words font-read text-head">
        {t("pages:home.drawing.title")}
      </h2>
      <Counts counts={counts} locale={locale} />
      <p className="mt-5 max-w-measure">{t("pages:home.drawing.text")}</p>
      <div className="mt-8 lg:mt-10">
        <Weave
          id="weave"
          title={t("pages:home.drawing.name")}
          description={t("pages:home.drawing.description")}
          cities={cities.map((city) => ({ id: city.id, href: recordPath(locale, city), ...named(city, locale) }))}
          records={knots.map((knot) => ({ ...knot, href: recordPath(locale, knot) }))}
          ties={ties.map(({ card, cityIds }) => {
            const { name, lang } = named(card, locale) as { name: string; lang?: string };
            return { id: card.id, kind: card.kind, label: name, href: recordPath(locale, card), lang, cityIds };
          })}
          legend={legend.map((kind) => ({ kind, label: t(`kinds:plural.${kind}`) }))}
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
