import { CopyButton } from "@/components/ui/copy-button";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { timesInWords } from "@/lib/meetings/programme/clock";
import type { ProgrammeEntry, ReleasedProgramme } from "@/lib/meetings/programme/reader-view";
import { sessionsByDay } from "./by-day";

function Entry({ locale, entry }: { locale: Locale; entry: ProgrammeEntry }) {
  const t = translator(locale);
  const { title, description, place, track, speakers, interpreting, isCancelled } = entry;
  return (
    <li className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <p className="text-quiet tabular-nums">{timesInWords(entry)}</p>
      <div className="max-w-measure">
        <h4 className="words font-semibold" lang={title.lang}>
          {isCancelled ? <s>{title.text}</s> : title.text}
          {isCancelled && (
            <span className="font-normal text-quiet" lang={locale}>
              {" "}
              ({t("hosting:session.cancelled")})
            </span>
          )}
        </h4>
        {[place, track, speakers.join("; "), interpreting].filter(Boolean).map((text) => (
          <p key={text} className="text-note text-quiet">
            {text}
          </p>
        ))}
        {description.text && (
          <p className="words whitespace-pre-line" lang={description.lang}>
            {description.text}
          </p>
        )}
      </div>
    </li>
  );
}

/** Sessions as those read them who take part, by day. */
export function ProgrammeDays({ locale, entries }: { locale: Locale; entries: ProgrammeEntry[] }) {
  return sessionsByDay(entries, locale).map(({ heading, sessions }) => (
    <div key={heading} className="space-y-2">
      <h3 className="font-read">{heading}</h3>
      <ol className="border-b border-rule">
        {sessions.map((entry) => (
          <Entry key={entry.id} locale={locale} entry={entry} />
        ))}
      </ol>
    </div>
  ));
}

type Props = { locale: Locale; programme: ReleasedProgramme | null };

/** The released programme for somebody with a link; before the first release there is none. */
export function ReleasedProgrammePart({ locale, programme }: Props) {
  if (!programme || programme.entries.length === 0) return null;
  const t = translator(locale);
  return (
    <WorkPart id="programme" title={t("hosting:nav.programme")}>
      <p className="text-note text-quiet">{t("hosting:release.version", { number: programme.number })}</p>
      <ProgrammeDays locale={locale} entries={programme.entries} />
    </WorkPart>
  );
}

/** The calendar of one person, to be subscribed to. */
export function CalendarPart({ locale, address }: { locale: Locale; address: string }) {
  const t = translator(locale);
  return (
    <WorkPart id="calendar" title={t("hosting:calendar.title")}>
      <p className="max-w-measure">{t("hosting:calendar.about")}</p>
      <p className="flex flex-wrap gap-x-6">
        <a href={address.replace(/^https?:/, "webcal:")} className="target font-semibold">
          {t("hosting:calendar.subscribe")}
        </a>
        <CopyButton text={address} label={t("hosting:calendar.copy")} done={t("hosting:calendar.copied")} />
      </p>
      <p className="words max-w-measure text-note text-quiet">{address}</p>
    </WorkPart>
  );
}
