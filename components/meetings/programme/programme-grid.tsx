import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { clockOf, timesInWords } from "@/lib/meetings/programme/clock";
import { type GridDay, gridStep, programmeGrid } from "@/lib/meetings/programme/lanes";
import type { SessionLine } from "@/lib/meetings/programme/list";

const rowsPerHour = 60 / gridStep;

type CellProps = { locale: Locale; lane: GridDay<SessionLine>["lanes"][number]; row: number };

/** What a lane holds in a row: a session begins, one goes on (no cell), or nothing is there. */
function Cell({ locale, lane, row }: CellProps) {
  const begins = lane.find((placed) => placed.row === row);
  if (begins) {
    const { session, rows } = begins;
    const isCancelled = session.state === "cancelled";
    return (
      <td rowSpan={rows} className="border-s-2 border-t border-rule border-s-thread p-1.5 align-top">
        <a href={`#session-${session.id}`} className="target words font-semibold" lang={session.lang}>
          {isCancelled ? <s>{session.title}</s> : session.title}
        </a>
        <span className="block text-quiet tabular-nums">
          {timesInWords(session)}
          {session.track && ` · ${session.track}`}
          {isCancelled && ` · ${translator(locale)("hosting:session.cancelled")}`}
        </span>
      </td>
    );
  }
  const goesOn = lane.some((placed) => placed.row < row && row < placed.row + placed.rows);
  return goesOn ? null : <td className={row % rowsPerHour === 0 ? "border-t border-rule" : undefined} />;
}

/** The programme at a glance: days as columns, a row for each quarter of an hour. A phone has the list below only. */
export function ProgrammeGrid({ locale, sessions }: { locale: Locale; sessions: SessionLine[] }) {
  const t = translator(locale);
  const { firstRow, rowCount, days } = programmeGrid(sessions);
  if (rowCount === 0) return null;
  const rows = Array.from({ length: rowCount }, (_, index) => firstRow + index);
  return (
    <table className="hidden w-full table-fixed border-b border-rule text-note lg:table">
      <caption className="sr-only">{t("hosting:programme.grid")}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-16 text-start font-normal text-quiet">
            {t("hosting:programme.hour")}
          </th>
          {days.map(({ day, lanes }) => (
            <th key={day} scope="col" colSpan={lanes.length} className="px-1.5 pb-2 text-start font-semibold">
              {formatWeekday(day, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} className="h-4">
            {row % rowsPerHour === 0 && (
              <th
                scope="row"
                rowSpan={rowsPerHour}
                className="border-t border-rule pt-0.5 text-start align-top font-normal text-quiet tabular-nums"
              >
                {clockOf(row * gridStep)}
              </th>
            )}
            {days.flatMap(({ day, lanes }) =>
              lanes.map((lane) => <Cell key={`${day} ${lane[0]?.session.id}`} locale={locale} lane={lane} row={row} />),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
