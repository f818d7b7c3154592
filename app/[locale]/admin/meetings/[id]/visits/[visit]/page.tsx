import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { SchoolSheet } from "@/components/meetings/visits/school-form";
import { SchoolPart } from "@/components/meetings/visits/school-part";
import { VisitForm, visitFields } from "@/components/meetings/visits/visit-form";
import { VisitSteps } from "@/components/meetings/visits/visit-steps";
import { WishPart } from "@/components/meetings/visits/wish-part";
import { formatDay } from "@/lib/i18n/format";
import { wishDecisions } from "@/lib/meetings/choices";
import { timesInWords } from "@/lib/meetings/programme/clock";
import { listSessions } from "@/lib/meetings/programme/list";
import { practiceChoices, readVisit, type VisitLine } from "@/lib/meetings/visits/list";
import { noVisitors, readNumbers } from "@/lib/meetings/visits/numbers";
import { citiesNear, searchTargets } from "@/lib/records/admin/search";
import { readOfferedTerms } from "@/lib/records/vocabularies/terms";
import { isUuid } from "@/lib/text/is-uuid";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.visits");

const doneNames = [
  ...(["added", "saved", "reopened", "school", "agreed", "done", "cancel", "reopen"] as const),
  ...wishDecisions,
];
/** Steps that write a letter to the school. */
const letterNames = ["ask", "askApproval", "newLink"];

/** A chair reads the sheet, and changes nothing. */
async function ChairSheet({ page: { locale, t, desk, deskFrame }, visit }: ChairProps) {
  const numbers = (await readNumbers(desk.id)).get(visit.id) ?? noVisitors;
  return (
    <DeskFrame {...deskFrame} below={t("visits:visit", { number: visit.number })}>
      <SchoolSheet locale={locale} visit={visit} numbers={numbers} />
    </DeskFrame>
  );
}

type ChairProps = { page: Awaited<ReturnType<typeof readDeskPage>>; visit: VisitLine };

/** One visit: its school, its sheet, and what can be done. */
export default async function Page(props: AdminProps<{ id: string; visit: string }>) {
  const { visit: visitId } = await props.params;
  const page = await readDeskPage(props, "visits", `/${visitId}`);
  const { locale, t, desk, form, query, isHost, actor } = page;
  const visit = (isUuid(visitId) && (await readVisit(desk.id, visitId, locale))) || notFound();
  if (!isHost) return <ChairSheet {...{ page, visit }} />;
  const words = typeof query.school === "string" ? query.school : "";
  const near = citiesNear(actor, desk.hostCityId ?? undefined);
  const [found, themes, practices, sessions] = await Promise.all([
    searchTargets(actor, ["school"], words, locale, near),
    readOfferedTerms(["theme"], locale, new Set(visit.themeId ? [visit.themeId] : [])),
    practiceChoices(actor, visit, locale),
    listSessions(desk, locale),
  ]);
  const done = doneNames.find((name) => name === query.done);
  return (
    <DeskFrame
      {...page.deskFrame}
      below={t("visits:visit", { number: visit.number })}
      subject={{ text: t("visits:visit", { number: visit.number }) }}
      done={letterNames.some((name) => name === query.done) ? t("visits:done.ask") : done && t(`visits:done.${done}`)}
      errors={form.summary([...visitFields, "school"])}
    >
      <SchoolPart locale={locale} id={desk.id} visit={visit} words={words} found={found} />
      <WishPart locale={locale} id={desk.id} visit={visit} />
      <VisitSteps locale={locale} id={desk.id} visit={visit} />
      <VisitForm
        page={page}
        id={desk.id}
        visit={visit}
        themes={themes}
        practices={practices}
        sessions={sessions.map(({ id: value, title, day, lang, ...times }) => ({
          value,
          label: [title, day && formatDay(day, locale), timesInWords(times)].filter(Boolean).join(", "),
          ...(lang ? { lang } : {}),
        }))}
      />
    </DeskFrame>
  );
}
