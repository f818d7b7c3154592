import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import type { MeetingPersonLine } from "@/lib/meetings/people/list";
import { PrintedName } from "./group-paper";
import { MeetingName } from "./meeting-name";
import { NameInLanguage } from "./name-in-language";
import { Paper, PaperTitle } from "./paper";

/** Everybody who comes, with a column to sign on each day. */
export function AttendancePaper({ locale, papers: { meeting, coming, days } }: { locale: Locale; papers: Papers }) {
  const t = translator(locale);
  const signed = days.length > 0 ? days : [""];
  return (
    <Paper id="attendance">
      <PaperTitle id="attendance" above={<MeetingName locale={locale} meeting={meeting} />}>
        {t("papers:paper.attendance")}
      </PaperTitle>
      <p className="mb-4 font-semibold">{t("papers:groups.hostsOnly")}</p>
      {coming.length === 0 ? (
        <p>{t("hosting:people.none")}</p>
      ) : (
        <div className="paper-signed">
          <Table
            caption={t("hosting:people.caption")}
            lines={coming}
            lineKey={({ id }) => id}
            columns={[
              { key: "name", title: t("hosting:people.name"), cell: (person) => <PrintedName person={person} /> },
              { key: "office", title: t("hosting:people.office"), cell: ({ office }) => office },
              {
                key: "city",
                title: t("hosting:people.city"),
                cell: ({ city }) => (city ? <NameInLanguage name={city} /> : t("hosting:people.ownCity")),
              },
              ...signed.map((day) => ({
                key: `sign-${day}`,
                title: [t("papers:attendance.signature"), day && formatDay(day, locale)].filter(Boolean).join(" "),
                cell: (_person: MeetingPersonLine) => null,
              })),
            ]}
          />
        </div>
      )}
    </Paper>
  );
}
