import { KindGlyph } from "@/components/knot/kind-shape";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";

type Count = { kind: KindName; count: number; href: string };

/** The number of records by kind, each linked to its section. */
export function CityOverview({ counts, locale }: { counts: Count[]; locale: Locale }) {
  const t = translator(locale);
  const shown = counts.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <nav aria-label={t("places:overview")} className="counts mb-12">
      <ul className="flex max-w-wide flex-wrap gap-x-9 gap-y-3">
        {shown.map(({ kind, count, href }) => (
          <li key={kind} className="flex items-center gap-2.5 font-read text-lead">
            <KindGlyph kind={kind} className="size-5" />
            <a href={href} className="target">
              {t(`lists:count.${kind}`, { count })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
