import type { Actor } from "@/lib/auth/actor";
import { exactDays, parseEdtf } from "@/lib/edtf/index";
import { knownLocale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { dayToStore } from "../days";
import { hasEnded, requireHost } from "../desk/desk";
import { timesOf } from "./clock";

export type PublicSession = NonNullable<Stored<"meeting">["input"]["parts"]["sessions"]>[number];

const exactDay = (day: string | undefined) => {
  const parsed = day ? parseEdtf(day) : null;
  return (parsed && exactDays(parsed)?.first) ?? null;
};

/** The columns of a session of the programme that a session of a record has. */
export function columnsOfPublic({ fields, translations }: PublicSession, language: string) {
  const { day, time = "", endTime = "", kind, place = "" } = fields;
  const words = translations[knownLocale(language)] ?? Object.values(translations)[0];
  const on = exactDay(day);
  return {
    ...{ title: words?.title ?? "–", description: words?.description ?? "", kindId: kind ?? "session-kind/plenary" },
    ...{ day: on ? dayToStore(on) : null, ...(timesOf(time, endTime) ?? { start: null, end: null }), place },
    seenBy: "public" as const,
  };
}

/** A session of a record with its place, what it presents and who speaks, as a new row. */
export function rowOfPublic(session: PublicSession, language: string) {
  const { school = null, organisation = null, presents = [] } = session.fields;
  const speakers = session.translations[knownLocale(language)]?.speakers ?? [];
  return {
    ...{ ...columnsOfPublic(session, language), id: session.id, schoolId: school, organisationId: organisation },
    presents: { create: presents.map((toId, position) => ({ toId, position })) },
    // Their names are public already.
    speakers: {
      create: speakers.map(({ title, text }, position) => ({
        name: title ?? "",
        office: text,
        consent: true,
        position,
      })),
    },
  };
}

/** Begins the programme with the sessions that the record has, under their own ids. */
export function takeSessions(actor: Actor, meetingId: string, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const stored = await readStored(tx, "meeting", meetingId);
    if (!stored) throw notFound();
    if (hasEnded(desk, now)) throw invalid([{ key: "hosting:error.programmeOver", path: [] }]);
    // Pressed twice, or after somebody began: what is there stays.
    if ((await tx.meetingSession.count({ where: { meetingId } })) > 0) return { value: { taken: 0 }, tags: [] };
    const sessions = stored.input.parts.sessions ?? [];
    for (const session of sessions)
      await tx.meetingSession.create({
        data: { ...rowOfPublic(session, desk.sourceLanguage), meetingId, createdAt: now },
      });
    return { value: { taken: sessions.length }, tags: [] };
  }, meetingId);
}
