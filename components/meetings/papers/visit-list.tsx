import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { visitTimeInWords } from "@/lib/meetings/visits/in-words";
import { MeetingName } from "./meeting-name";
import { NameInLanguage } from "./name-in-language";
import { Paper, PaperTitle } from "./paper";

/** All visits on one page. */
export function VisitListPaper({ locale, papers: { meeting, sheets } }: { locale: Locale; papers: Papers }) {
  const t = translator(locale);
  return (
    <Paper id="visits">
      <PaperTitle id="visits" above={<MeetingName locale={locale} meeting={meeting} />}>
        {t("papers:paper.visits")}
      </PaperTitle>
      {sheets.length === 0 ? (
        <p>{t("visits:none")}</p>
      ) : (
        <Table
          caption={t("visits:caption")}
          lines={sheets}
          lineKey={({ visit }) => String(visit.number)}
          columns={[
            { key: "number", title: t("visits:title"), cell: ({ visit }) => visit.number },
            {
              key: "school",
              title: t("visits:field.school"),
              cell: ({ visit }) => (
                <>
                  <NameInLanguage name={visit.name} />
                  {visit.address && <span className="block text-note text-quiet">{visit.address}</span>}
                </>
              ),
            },
            {
              key: "when",
              title: t("visits:field.when"),
              cell: ({ visit }) => visitTimeInWords(visit.when, locale),
            },
            {
              key: "meetingPoint",
              title: t("visits:field.meetingPoint"),
              cell: ({ visit }) =>
                visit.meetingPoint && (
                  <span lang={visit.language === locale ? undefined : visit.language}>{visit.meetingPoint}</span>
                ),
            },
            { key: "groups", title: t("papers:sheet.groups"), cell: ({ groups }) => groups.join(", ") },
            { key: "code", title: t("papers:sheet.code"), cell: ({ notes }) => notes.code },
          ]}
        />
      )}
    </Paper>
  );
}
