import { Timeline } from "@/components/ui/timeline";
import { WorkPart } from "@/components/work/work-part";
import type { DeliveryLine } from "@/lib/contact/inbox/models";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; deliveries: DeliveryLine[]; timeZone: string };
type Happening = DeliveryLine["happenings"][number];

/** "The mail server refused it (550)". Internal codes are left out: they mean nothing to a reader. */
function wordsOf({ type, detail }: Happening, locale: Locale): string {
  const t = translator(locale);
  if (detail === "kept") return t("inbox:sent.kept");
  const code = detail && /^[\d.]+$/.test(detail) ? ` (${detail})` : "";
  return `${t(`inbox:event.${type}`)}${code}`;
}

function OneDelivery({ locale, delivery, timeZone }: { locale: Locale; delivery: DeliveryLine; timeZone: string }) {
  const t = translator(locale);
  const { id, to, purpose, state, happenings } = delivery;
  return (
    <article aria-labelledby={`delivery-${id}`}>
      <h3 id={`delivery-${id}`} className="words font-semibold">
        <span lang={to?.language}>{to?.text ?? t("inbox:trail.somebody")}</span>{" "}
        <span className="text-note font-normal text-quiet">
          {t(`inbox:trail.purpose.${purpose}`)}
          {state === "failed" && ` · ${t("inbox:sent.failed")}`}
        </span>
      </h3>
      <div className="mt-3">
        <Timeline
          moments={happenings.map((one, index) => ({
            key: one.key,
            when: formatInstant(one.at, locale, timeZone),
            dateTime: one.at.toISOString(),
            children: <p>{wordsOf(one, locale)}</p>,
            now: index === happenings.length - 1,
          }))}
        />
      </div>
    </article>
  );
}

/** The recipients of a message, each with the events of its delivery in order. */
export function DeliveryTrail({ locale, deliveries, timeZone }: Props) {
  const t = translator(locale);
  return (
    <WorkPart id="trail" title={t("inbox:trail.title")}>
      {deliveries.length === 0 && <p className="text-quiet">{t("inbox:trail.none")}</p>}
      <div className="gap-x-12 gap-y-8 max-md:space-y-8 md:grid md:grid-cols-2">
        {deliveries.map((delivery) => (
          <OneDelivery key={delivery.id} locale={locale} delivery={delivery} timeZone={timeZone} />
        ))}
      </div>
    </WorkPart>
  );
}
