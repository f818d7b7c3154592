import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { dayIn } from "@/lib/meetings/days";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { ProgrammeDays } from "../programme/released-programme";
import { MeetingName } from "./meeting-name";
import { Paper, PaperTitle } from "./paper";

type Props = { locale: Locale; papers: Papers; timeZone: string };

/** The released programme; sessions for hosts only are a page of their own, which is not handed out. */
export function ProgrammePaper({ locale, papers: { meeting, programme }, timeZone }: Props) {
  const t = translator(locale);
  const above = <MeetingName locale={locale} meeting={meeting} />;
  if (!programme)
    return (
      <Paper id="programme">
        <PaperTitle id="programme" above={above}>
          {t("papers:paper.programme")}
        </PaperTitle>
        <p>{t("papers:programme.none")}</p>
      </Paper>
    );
  const { shared, hosts } = programme;
  const version = t("papers:programme.version", {
    ...{ number: shared.number, date: formatDay(dayIn(shared.releasedAt, timeZone), locale) },
  });
  return (
    <>
      <Paper id="programme">
        <PaperTitle id="programme" above={above}>
          {t("papers:paper.programme")}
        </PaperTitle>
        <p className="mb-4 text-note text-quiet">{version}</p>
        <ProgrammeDays locale={locale} entries={shared.entries} />
      </Paper>
      {hosts.entries.length > 0 && (
        <Paper id="programme-hosts">
          <PaperTitle id="programme-hosts" above={above}>
            {t("papers:programme.hosts")}
          </PaperTitle>
          <p className="mb-4 font-semibold">{t("papers:programme.hostsLead")}</p>
          <ProgrammeDays locale={locale} entries={hosts.entries} />
        </Paper>
      )}
    </>
  );
}
