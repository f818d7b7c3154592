import { CardLinks } from "@/components/records/card-groups";
import { Labelled } from "@/components/records/labelled";
import { TermLabel } from "@/components/records/record-link";
import { RecordText } from "@/components/records/text-section";
import { langProps, titleOf, written } from "@/components/records/written";
import { Lang, LangNote } from "@/components/ui/lang";
import type { TextInLanguage } from "@/lib/i18n/content";
import { smallFirst } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { RenderedItem, View } from "@/lib/kinds/view";
import { wordsOf } from "@/lib/text/html";
import type { Session } from "./programme-days";

type Visit = View<"meeting">["parts"]["visits"][number];

function Speakers({ speakers, locale }: { speakers: TextInLanguage<RenderedItem[]>; locale: Locale }) {
  const { lang, note } = langProps(speakers, locale);
  return (
    <ul>
      {speakers.text.map(({ id, title, text, html }) => (
        <li key={id}>
          {title}
          {title && text && ", "}
          {text && <span lang={lang}>{title ? smallFirst(wordsOf(html), speakers.language) : wordsOf(html)}</span>}
          {text && note && <LangNote note={note} />}
        </li>
      ))}
    </ul>
  );
}

function VisitLinks({ visits, locale }: { visits: Visit[]; locale: Locale }) {
  return (
    <ul>
      {visits.map(({ id, fields }) => (
        <li key={id}>
          <a href={`#visit-${id}`}>
            <Lang words={titleOf(fields.school!, locale)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The school or organisation where it is, and the address. */
function SessionPlace({ session: { fields }, locale }: { session: Session; locale: Locale }) {
  const { school, organisation, place } = fields;
  const cards = [school, organisation].flatMap((card) => card ?? []);
  return (
    <>
      {cards.length > 0 && <CardLinks cards={cards} locale={locale} />}
      {place && <p>{place}</p>}
    </>
  );
}

/** "14:30–16:00", with a machine-readable time. */
function SessionTime({ session: { fields } }: { session: Session }) {
  const { time, endTime } = fields;
  if (!time) return null;
  return (
    <p className="pt-1 text-quiet tabular-nums">
      <time dateTime={time}>{time}</time>
      {endTime && (
        <>
          –<time dateTime={endTime}>{endTime}</time>
        </>
      )}
    </p>
  );
}

type Props = { session: Session; visits: Visit[]; timed: boolean; level: 3 | 4; locale: Locale };

/** One session: time, title, speakers, presented records and visits. */
export function MeetingSession({ session, visits, timed, level, locale }: Props) {
  const t = translator(locale);
  const Heading = `h${level}` as "h3" | "h4";
  const { fields, texts } = session;
  const { school, organisation, place } = fields;
  const isSomewhere = Boolean(school || organisation || place);
  const hasMore = isSomewhere || texts.speakers || fields.presents || visits.length > 0;
  return (
    <li
      id={`session-${session.id}`}
      className={`border-t border-rule py-4 ${timed ? "grid gap-x-6 sm:grid-cols-[7rem_minmax(0,1fr)]" : ""}`}
    >
      {timed && <SessionTime session={session} />}
      <div className={`max-w-measure ${timed ? "sm:col-start-2" : ""}`}>
        {texts.title && (
          <Heading className="words font-read text-lead leading-snug">
            <Lang words={written(texts.title, locale)} />
          </Heading>
        )}
        {fields.kind && (
          <p className="text-note text-quiet">
            <TermLabel term={fields.kind} locale={locale} />
          </p>
        )}
        {texts.description && (
          <div className="mt-2">
            <RecordText text={texts.description} locale={locale} headingFrom={4} />
          </div>
        )}
        {hasMore && (
          <dl className="mt-3 space-y-3">
            {isSomewhere && (
              <Labelled label={t("kinds:field.place")}>
                <SessionPlace session={session} locale={locale} />
              </Labelled>
            )}
            {texts.speakers && (
              <Labelled label={t("kinds:field.speakers")}>
                <Speakers speakers={texts.speakers} locale={locale} />
              </Labelled>
            )}
            {fields.presents && (
              <Labelled label={t("meetings:programme.presented")}>
                <CardLinks cards={fields.presents} locale={locale} />
              </Labelled>
            )}
            {visits.length > 0 && (
              <Labelled label={t("meetings:programme.visits")}>
                <VisitLinks visits={visits} locale={locale} />
              </Labelled>
            )}
          </dl>
        )}
      </div>
    </li>
  );
}
