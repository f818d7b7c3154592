import { type Locale, languageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { GroupedVisit, PaperGroup } from "@/lib/meetings/papers/group-lists";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";
import { MeetingName } from "./meeting-name";
import { NameInLanguage } from "./name-in-language";
import { Paper, PaperTitle } from "./paper";

/** A name; a star where other participants may not see it. */
export const PrintedName = ({ person: { name, nameShown } }: { person: { name: string; nameShown: boolean } }) => (
  <>
    {name}
    {!nameShown && "\u00a0*"}
  </>
);

function Group({ locale, group }: { locale: Locale; group: PaperGroup }) {
  const t = translator(locale);
  const tasks = [
    group.facilitator && { label: t("visits:groupForm.facilitator"), name: group.facilitator },
    group.rapporteur && { label: t("visits:groupForm.rapporteur"), name: group.rapporteur },
  ].filter((task) => task !== null && task !== "");
  return (
    <div className="paper-block">
      <h4 className="font-semibold">{t("visits:group", { name: group.name })}</h4>
      <p className="text-note text-quiet">
        {t("visits:board.people", { count: group.people.length })}
        {group.language && ` · ${t("visits:board.language", { language: languageName(group.language, locale) })}`}
      </p>
      {tasks.map(({ label, name }) => (
        <p key={label}>
          {label}: <strong>{name}</strong>
        </p>
      ))}
      {group.people.length === 0 ? (
        <p>{t("papers:groups.empty")}</p>
      ) : (
        <ol className="list-decimal ps-6">
          {group.people.map((person) => (
            <li key={person.id}>
              <PrintedName person={person} />
              {person.city && (
                <>
                  , <NameInLanguage name={person.city} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function VisitGroups({ locale, grouped: { visit, groups } }: { locale: Locale; grouped: GroupedVisit }) {
  const t = translator(locale);
  return (
    <div className="mt-6">
      <h3 className="font-read text-lead">
        {t("visits:visit", { number: visit.number })}
        {visit.name && (
          <>
            : <NameInLanguage name={visit.name} />
          </>
        )}
      </h3>
      <p className="text-note text-quiet">
        {[visitTimeInWords(visit.when, locale), visit.meetingPoint].filter(Boolean).join(" · ")}
      </p>
      <div className="paper-columns mt-3">
        {groups.map((group) => (
          <Group key={group.id} locale={locale} group={group} />
        ))}
      </div>
    </div>
  );
}

/** Who is in which group, with all names: for the hosts. */
export function GroupPaper({ locale, papers: { meeting, visits } }: { locale: Locale; papers: Papers }) {
  const t = translator(locale);
  return (
    <Paper id="groups">
      <PaperTitle id="groups" above={<MeetingName locale={locale} meeting={meeting} />}>
        {t("papers:paper.groups")}
      </PaperTitle>
      <p className="font-semibold">{t("papers:groups.hostsOnly")}</p>
      {visits.length === 0 && <p>{t("visits:none")}</p>}
      {visits.map((grouped) => (
        <VisitGroups key={grouped.visit.id} locale={locale} grouped={grouped} />
      ))}
    </Paper>
  );
}
