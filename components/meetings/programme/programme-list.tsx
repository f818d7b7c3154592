import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { adminPath } from "@/lib/kinds/address";
import type { Desk } from "@/lib/meetings/desk/desk";
import { timesInWords } from "@/lib/meetings/programme/clock";
import type { SessionLine } from "@/lib/meetings/programme/list";
import type { PageContext } from "@/lib/routes/form-state";
import { sessionsByDay } from "./by-day";
import { SessionFacts } from "./session-facts";
import { TimeFields, timeValues } from "./time-fields";

type Props = { page: PageContext; desk: Desk; sessions: SessionLine[]; isHost: boolean };
type LineProps = Omit<Props, "sessions"> & { session: SessionLine };

/** Day and hours of one session, saved by themselves. */
function MoveForm({ page: { locale, t, form }, desk, session }: LineProps) {
  const isRefused = form.value("session") === session.id;
  const stored = timeValues(session);
  const version = (isRefused && form.value("version")) || String(session.version);
  return (
    <Details
      summary={
        <>
          {t("hosting:session.move")}
          <span className="sr-only">: {session.title}</span>
        </>
      }
      open={isRefused}
    >
      <PostForm
        action="/api/admin/meetings/session-step"
        locale={locale}
        hidden={{ id: desk.id, session: session.id, version, step: "move" }}
        labelledBy={`session-${session.id}`}
      >
        <TimeFields
          locale={locale}
          suffix={isRefused ? "" : `-${session.id}`}
          value={(name) => (isRefused ? form.value(name) : stored[name])}
          error={(name) => (isRefused ? form.error(name) : undefined)}
        />
        <Button second>{t("hosting:session.saveTimes")}</Button>
      </PostForm>
    </Details>
  );
}

function Line(props: LineProps) {
  const { page, desk, session, isHost } = props;
  const { locale, t } = page;
  const { id, title, lang, state } = session;
  const isCancelled = state === "cancelled";
  const words = isCancelled ? <s lang={lang}>{title}</s> : <span lang={lang}>{title}</span>;
  return (
    <li className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <p className="pt-1 text-quiet tabular-nums">{timesInWords(session)}</p>
      <div className="space-y-1">
        <h3 id={`session-${id}`} className="words font-semibold">
          {isHost ? (
            <a href={`${adminPath(locale, "meeting", desk.id)}/programme/${id}`} className="target">
              {words}
            </a>
          ) : (
            words
          )}
          {isCancelled && <span className="font-normal text-quiet"> ({t("hosting:session.cancelled")})</span>}
        </h3>
        <SessionFacts locale={locale} session={session} />
        {isHost && <MoveForm {...props} />}
      </div>
    </li>
  );
}

/** All sessions by day. Each day is a list, and hours are fields, so that a keyboard and a phone are enough. */
export function ProgrammeList({ sessions, ...props }: Props) {
  const { locale, t } = props.page;
  if (sessions.length === 0) return <EmptyState title={t("hosting:programme.none")} />;
  return (
    <>
      {sessionsByDay(sessions, locale).map(({ day, heading, sessions: own }) => (
        <WorkPart key={heading} id={day ? `day-${day}` : "no-day"} title={heading}>
          <ol className="border-b border-rule">
            {own.map((session) => (
              <Line key={session.id} {...props} session={session} />
            ))}
          </ol>
        </WorkPart>
      ))}
    </>
  );
}
