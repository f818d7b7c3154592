import { DragProgramme } from "@/components/admin/meetings/drag-programme";
import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { clockOf, timesInWords } from "@/lib/meetings/programme/clock";
import { type GridDay, type GridLayout, gridStep, programmeGrid } from "@/lib/meetings/programme/lanes";
import type { SessionLine } from "@/lib/meetings/programme/list";

const rowsPerHour = 60 / gridStep;

type CellProps = {
  locale: Locale;
  day: string;
  lane: GridDay<SessionLine>["lanes"][number];
  row: number;
  isHost: boolean;
};

/** What a script that moves a session has to know. */
const dragData = ({ id, version, start, end }: SessionLine, row: number) => ({
  ...{ "data-session": id, "data-version": version, "data-start": start ?? 0, "data-end": end ?? "", "data-row": row },
});

/** What a lane holds in a row: a session begins, one goes on (no cell), or nothing is there. */
function Cell({ locale, day, lane, row, isHost }: CellProps) {
  const begins = lane.find((placed) => placed.row === row);
  if (begins) {
    const { session, rows } = begins;
    const isCancelled = session.state === "cancelled";
    return (
      <td
        rowSpan={rows}
        draggable={isHost || undefined}
        data-day={day}
        {...(isHost ? dragData(session, row) : {})}
        className="border-s-2 border-t border-rule border-s-thread p-1.5 align-top data-over:bg-shade"
      >
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
  const line = row % rowsPerHour === 0 ? "border-t border-rule" : "";
  return goesOn ? null : <td data-day={day} className={`${line} data-over:bg-shade`} />;
}

type Props = { locale: Locale; id: string; sessions: SessionLine[]; isHost: boolean };

/**
 * The programme at a glance: days as columns, a row for each quarter of an hour. Hosts drag sessions in it; a phone has
 * the list below only.
 */
export function ProgrammeGrid({ locale, id, sessions, isHost }: Props) {
  const t = translator(locale);
  const layout = programmeGrid(sessions);
  if (layout.rowCount === 0) return null;
  const table = <Grid locale={locale} layout={layout} isHost={isHost} />;
  if (!isHost) return table;
  const words = {
    moved: t("hosting:done.session"),
    conflict: t("hosting:programme.movedMeanwhile"),
    failed: t("hosting:programme.notMoved"),
  };
  return (
    <>
      <p className="hidden max-w-measure text-quiet lg:block">{t("hosting:programme.dragHint")}</p>
      <DragProgramme locale={locale} id={id} words={words}>
        {table}
      </DragProgramme>
    </>
  );
}

type GridProps = { locale: Locale; layout: GridLayout<SessionLine>; isHost: boolean };

function Grid({ locale, layout: { firstRow, rowCount, days }, isHost }: GridProps) {
  const t = translator(locale);
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
          <tr key={row} data-row={row} className="h-4">
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
              lanes.map((lane) => (
                <Cell key={`${day} ${lane[0]?.session.id}`} {...{ locale, day, lane, row, isHost }} />
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
