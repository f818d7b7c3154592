import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, TermView } from "@/lib/kinds/card";
import { isOver } from "@/lib/kinds/meeting-times";
import type { View } from "@/lib/kinds/view";
import { readRows } from "@/lib/records/store/read-rows";
import { recordTag, termsTag } from "@/lib/records/store/tags";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { readPublic } from "@/lib/serving/page";
import { readCards } from "./cards";

/** A visit that a meeting is going to make, as readers see it before its day. */
export type PreparedVisit = {
  id: string;
  number: number;
  theme: TermView | null;
  /** Null unless the hosts show it and the school has agreed; hours likewise. */
  school: Card | null;
  time: { day: string; startsAt: string | null; endsAt: string | null } | null;
  /** ISO day until which it is shown; null: until the meeting is over. */
  until: string | null;
};

type Row = {
  id: string;
  number: number;
  themeId: string | null;
  schoolId: string | null;
  isShown: boolean;
  day: string | null;
  startsAt: string | null;
  endsAt: string | null;
};

/** Nothing before the first release; a visit in the programme is at the hours of the last one. */
const rowsOf = (meetingId: string) =>
  readRows<Row>(Prisma.sql`
    WITH release AS (
      SELECT "sessions" FROM "ProgrammeRelease" WHERE "meetingId" = ${meetingId}::uuid ORDER BY "number" DESC LIMIT 1)
    SELECT v."id", v."number", v."themeId", v."schoolId",
      (v."showSchool" AND v."state" IN ('agreed', 'approved', 'done')) AS "isShown",
      CASE WHEN v."sessionId" IS NULL THEN v."day"::text ELSE s->>'day' END AS "day",
      CASE WHEN v."sessionId" IS NULL THEN v."startsAt"
        ELSE to_char(make_interval(mins => (s->>'start')::int % 1440), 'HH24:MI') END AS "startsAt",
      CASE WHEN v."sessionId" IS NULL THEN v."endsAt"
        ELSE to_char(make_interval(mins => (s->>'end')::int % 1440), 'HH24:MI') END AS "endsAt"
    FROM release, "MeetingVisit" v
    LEFT JOIN LATERAL (
      SELECT one AS s FROM release, jsonb_array_elements(release."sessions") one
      WHERE one->>'id' = v."sessionId"::text LIMIT 1) session ON true
    WHERE v."meetingId" = ${meetingId}::uuid AND v."state" NOT IN ('declined', 'cancelled')
    ORDER BY v."number" LIMIT 60`);

/** Until the meeting is over, as long as the record says nothing about visits itself. */
const hasVisitsToCome = ({ parts, fields }: View<"meeting">, now: Date) =>
  parts.visits.length === 0 && !isOver(fields, now);

/** The visits that the hosts of a meeting prepare: number and theme, the school and its hours only if they say so. */
export async function readPreparedVisits(
  meeting: View<"meeting">,
  locale: Locale,
  now: Date,
): Promise<PreparedVisit[]> {
  const { id: meetingId } = meeting;
  if (!hasVisitsToCome(meeting, now)) return [];
  return readPublic(
    async () => {
      const rows = await rowsOf(meetingId);
      const [themes, schools] = await Promise.all([
        readTerms(
          rows.flatMap(({ themeId }) => themeId ?? []),
          locale,
        ),
        readCards(
          rows.flatMap(({ schoolId, isShown }) => (isShown && schoolId ? [schoolId] : [])),
          locale,
        ),
      ]);
      return rows.map(({ id, number, themeId, schoolId, isShown, day, startsAt, endsAt }) => ({
        ...{ id, number, until: day },
        theme: themes.get(themeId ?? "") ?? null,
        school: (isShown && schools.get(schoolId ?? "")) || null,
        time: isShown && day ? { day, startsAt, endsAt } : null,
      }));
    },
    (visits) => [
      recordTag(meetingId),
      termsTag,
      ...visits.flatMap(({ school }) => (school ? recordTag(school.id) : [])),
    ],
  );
}
