import { titleOf } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { GuidesBeside } from "@/lib/records/public/guide-order";

function Beside({ card, label, rel, locale }: { card: Card; label: string; rel: string; locale: Locale }) {
  return (
    <p>
      <span className="block text-note text-quiet">{label}</span>
      <a href={recordPath(locale, card)} rel={rel} className="font-read text-lead leading-snug">
        {card.fields.number} <Lang words={titleOf(card, locale)} />
      </a>
    </p>
  );
}

/** Links to the previous and next chapter. */
export function GuideReading({ beside: { previous, next }, locale }: { beside: GuidesBeside; locale: Locale }) {
  if (!previous && !next) return null;
  const t = translator(locale);
  return (
    <nav
      aria-label={t("meetings:guide.reading")}
      className="section no-print mt-14 grid max-w-wide gap-x-10 gap-y-6 border-t border-rule pt-6 sm:grid-cols-2"
    >
      {previous && <Beside card={previous} label={t("meetings:guide.previous")} rel="prev" locale={locale} />}
      {next && (
        <div className="sm:col-start-2">
          <Beside card={next} label={t("meetings:guide.next")} rel="next" locale={locale} />
        </div>
      )}
    </nav>
  );
}
