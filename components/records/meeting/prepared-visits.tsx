import { RecordLink, TermLabel } from "@/components/records/record-link";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { dayIn } from "@/lib/meetings/days";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";
import type { PreparedVisit } from "@/lib/records/public/prepared-visits";

type Coming = { prepared: readonly PreparedVisit[]; zone: string | null; now: Date };

/** The prepared visits whose day is not over. */
export function visitsToCome({ prepared, zone, now }: Coming): PreparedVisit[] {
  const today = dayIn(now, zone ?? "UTC");
  return prepared.filter(({ until }) => until === null || until >= today);
}

/** The visits that a meeting is going to make. */
export function PreparedVisitsSection({ visits, locale }: { visits: readonly PreparedVisit[]; locale: Locale }) {
  if (visits.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="visits" title={t("kinds:field.visits")} copyLabel={t("records:copyLabel")}>
      <ul className="border-b border-rule">
        {visits.map(({ id, number, theme, school, time }) => (
          <li key={id} className="border-t border-rule py-4">
            <h3 className="words font-read text-lead leading-snug">{t("visits:visit", { number })}</h3>
            {theme && (
              <p>
                <TermLabel term={theme} locale={locale} />
              </p>
            )}
            {school && (
              <p className="words">
                <RecordLink card={school} locale={locale} />
              </p>
            )}
            {time && <p className="text-note text-quiet">{visitTimeInWords(time, locale)}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
