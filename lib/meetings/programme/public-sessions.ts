import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { notFound } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { saveWithin } from "@/lib/records/write/save";
import { asEditor } from "../desk/as-editor";
import type { AnyDesk } from "../desk/desk";
import type { SessionContent } from "./changes";
import { clockOf } from "./clock";
import { isPublicSession } from "./readers";

type Meeting = Stored<"meeting">["input"];
type Part = NonNullable<Meeting["parts"]["sessions"]>[number];

/** Room and words of a place. A room of a school says nothing without the school's address, which is known. */
const placeOf = ({ place, room, schoolId }: SessionContent) =>
  [place, place || !schoolId ? room : ""].filter(Boolean).join(", ");

/** Without consent only the office is public. */
function speakersOf({ speakers }: SessionContent, before: readonly { id: string; title?: string | undefined }[]) {
  return speakers.flatMap(({ name, office, consent }) => {
    const title = consent && name ? name : office;
    const known = before.find((one) => one.title === title);
    return title ? [{ id: known?.id ?? randomUUID(), title, text: title === office ? "" : office }] : [];
  });
}

function fieldsOf(session: SessionContent) {
  const { day, start, end, kindId, schoolId, organisationId, presents } = session;
  const clock = (minutes: number | null) => (minutes === null ? undefined : clockOf(minutes));
  const fields = {
    ...{ day: day ?? undefined, time: clock(start), endTime: clock(end), kind: kindId },
    ...{ school: schoolId ?? undefined, organisation: organisationId ?? undefined },
    ...{ place: placeOf(session) || undefined, presents: presents.length > 0 ? presents : undefined },
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The public part of a session: fields and words of the source language are the programme's, translations stay. */
function partOf(session: SessionContent, before: Part | undefined, language: Locale) {
  const speakers = speakersOf(session, before?.translations[language]?.speakers ?? []);
  const own = {
    title: session.title,
    ...(session.description ? { description: session.description } : {}),
    ...(speakers.length > 0 ? { speakers } : {}),
  };
  return {
    id: session.id,
    fields: fieldsOf(session),
    translations: { ...before?.translations, [language]: own },
  };
}

const partKey = ({ fields }: { fields: object }) => {
  const { day = "9999", time = "99" } = fields as { day?: string; time?: string };
  return `${day} ${time}`;
};

/** A visit of the record that was in a session which is no longer public stays without it. */
function visitsOf({ parts }: Meeting, isThere: (id: string) => boolean) {
  return (parts.visits ?? []).map((visit) => {
    const { session, ...fields } = visit.fields;
    return session && !isThere(session) ? { ...visit, fields } : visit;
  });
}

/** Writes the public sessions into the record, under their own ids. Those that were only ever there stay. */
export async function writePublicSessions(
  tx: Database,
  actor: Actor,
  desk: AnyDesk,
  sessions: readonly SessionContent[],
  now: Date,
): Promise<string[]> {
  const stored = await readStored(tx, "meeting", desk.id);
  if (!stored) throw notFound();
  const { input } = stored;
  const language = knownLocale(desk.sourceLanguage);
  const known = new Set(sessions.map(({ id }) => id));
  const before = input.parts.sessions ?? [];
  const kept = before.filter(({ id }) => !known.has(id));
  const own = sessions.filter(isPublicSession).map((session) =>
    partOf(
      session,
      before.find(({ id }) => id === session.id),
      language,
    ),
  );
  const all = [...kept, ...own].toSorted((one, other) => partKey(one).localeCompare(partKey(other)));
  const there = new Set(all.map(({ id }) => id));
  const parts = { ...input.parts, sessions: all, visits: visitsOf(input, (id) => there.has(id)) };
  const editor = asEditor(actor, input.responsibleCity);
  const { tags } = await saveWithin(tx, editor, "meeting", desk.id, { ...input, parts }, { now });
  return tags;
}
