import { PlaceMap } from "@/components/map/place-map";
import { writtenName } from "@/components/records/written";
import { FactList } from "@/components/ui/fact-list";
import { QrCode } from "@/components/ui/qr-code";
import { formatList } from "@/lib/i18n/format";
import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ShownMeeting } from "@/lib/meetings/desk/shown-meeting";
import type { VisitSheet } from "@/lib/meetings/papers/sheets";
import { questionsOf } from "@/lib/meetings/review/questions";
import { stepFreeOf } from "@/lib/meetings/visits/form-schema";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";
import { MeetingName } from "./meeting-name";
import { NameInLanguage } from "./name-in-language";
import { NoteLines } from "./note-lines";
import { Paper, PaperTitle } from "./paper";

type Props = { locale: Locale; meeting: ShownMeeting; sheet: VisitSheet; maps: number };

/**
 * The school and its surroundings, drawn as on its page; the mark leads back to the sheet. Without a ground it would be
 * a dot in an empty frame, which shows nobody the way.
 */
function SheetMap({ locale, sheet: { visit, place }, maps }: Props) {
  if (!place?.ground || !visit.name) return null;
  const t = translator(locale);
  const { ground, districtId, ...position } = place;
  const { text, lang } = visit.name;
  return (
    <div className="sheet-map">
      <PlaceMap
        id={`map-${visit.number}`}
        title={t("schools:map.title")}
        description={t("schools:school.mapDescription", { school: text })}
        places={[
          {
            ...{ id: `place-${visit.number}`, kind: "school", href: `#sheet-${visit.number}`, ...position },
            name: lang ? { text, lang } : text,
          },
        ]}
        ground={ground.ground}
        districts={ground.districts.map(({ id, name, code }) => ({
          ...{ id, name: name ? writtenName(name) : (code ?? "") },
        }))}
        highlighted={ground.ground.districts ? (districtId ?? undefined) : undefined}
        numbers={new Map([[`place-${visit.number}`, visit.number]])}
        list={`sheet-${visit.number}`}
        isSmall
        maps={maps}
        locale={locale}
      />
    </div>
  );
}

function SheetFacts({ locale, meeting: { contact }, sheet: { visit, groups, practices } }: Props) {
  const t = translator(locale);
  const own = visit.language === locale ? undefined : visit.language;
  const words = (text: string) =>
    text && (
      <span lang={own} className="whitespace-pre-line">
        {text}
      </span>
    );
  const { stepFree } = visit;
  return (
    <FactList
      lines={[
        { label: t("visits:field.when"), value: visitTimeInWords(visit.when, locale) },
        { label: t("visits:field.address"), value: visit.address },
        { label: t("visits:field.meetingPoint"), value: words(visit.meetingPoint) },
        { label: t("visits:field.wayThere"), value: words(visit.wayThere) },
        { label: t("papers:sheet.groups"), value: groups.join(", ") },
        {
          label: t("visits:field.languages"),
          value:
            visit.languages.length > 0 &&
            formatList(
              visit.languages.map((code) => languageName(code, locale)),
              locale,
            ),
        },
        {
          label: t("visits:field.stepFree"),
          value: stepFree !== null && t(`visits:stepFree.${stepFreeOf(stepFree)}`),
        },
        { label: t("visits:field.photographs"), value: t(`visits:photographs.${visit.photographs}`) },
        {
          label: t("visits:field.practices"),
          value: practices.map((name) => (
            <span key={name.text} lang={name.lang}>
              {name.text}
            </span>
          )),
        },
        { label: t("hosting:fact.contact"), value: [contact.name, contact.email] },
      ]}
    />
  );
}

function SheetTexts({ locale, sheet: { visit } }: Props) {
  const t = translator(locale);
  const lang = visit.language === locale ? undefined : visit.language;
  const questions = questionsOf(visit);
  return (
    <>
      {questions.length > 0 && (
        <section className="sheet-questions">
          <h3 className="text-quiet">{t("review:question.title", { count: questions.length })}</h3>
          <ol lang={lang} className={questions.length > 1 ? "list-decimal ps-5" : ""}>
            {questions.map((question) => (
              <li key={question} className="words font-read text-lead">
                {question}
              </li>
            ))}
          </ol>
        </section>
      )}
      {(["whatToSee", "safeguarding"] as const).map(
        (name) =>
          visit[name] && (
            <section key={name}>
              <h3 className="text-quiet">{t(`visits:field.${name}`)}</h3>
              <p lang={lang} className="words whitespace-pre-line">
                {visit[name]}
              </p>
            </section>
          ),
      )}
    </>
  );
}

/** One visit on a page: where, when, what the school asks, room for notes, the code to scan. */
export function VisitSheetPaper(props: Props) {
  const { locale, meeting, sheet } = props;
  const t = translator(locale);
  const { visit, notes } = sheet;
  const id = `sheet-${visit.number}`;
  return (
    <Paper id={id}>
      <div className="sheet-top">
        <PaperTitle id={id} above={<MeetingName locale={locale} meeting={meeting} />}>
          {t("visits:visit", { number: visit.number })}
          {visit.name && (
            <>
              : <NameInLanguage name={visit.name} />
            </>
          )}
        </PaperTitle>
        <div className="sheet-code">
          <QrCode text={notes.address} label={t("papers:sheet.codePicture", { number: visit.number })} small />
          <p className="text-note">
            {t("papers:sheet.scan")}
            <br />
            <span className="words">{notes.address.replace(/^https?:\/\//, "")}</span>
            <br />
            {t("papers:sheet.yourCode")}
          </p>
        </div>
      </div>
      {visit.theme && (
        <p className="font-semibold">
          <NameInLanguage name={visit.theme} />
        </p>
      )}
      <div className="sheet-where">
        <SheetFacts {...props} />
        <SheetMap {...props} />
      </div>
      <div className="space-y-4">
        <SheetTexts {...props} />
      </div>
      <NoteLines title={t("papers:sheet.lines")} count={10} />
    </Paper>
  );
}
