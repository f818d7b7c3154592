import { randomUUID } from "node:crypto";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { settleLetters } from "@/lib/meetings/letters/send";
import { create } from "@/lib/records/write/create";
import { lettersTo } from "./proposals";

/** The id of a city of the demo. */
export async function cityNamed(slug: string): Promise<string> {
  return (await database().record.findUniqueOrThrow({ where: { kind_slug: { kind: "city", slug } } })).id;
}

/** Somebody with an account and these roles. */
export async function makeActor(
  name: string,
  grants: Grant[] = [],
): Promise<Actor & { userId: string; email: string }> {
  const email = `${randomUUID()}@hosts.example`;
  const user = await database().user.create({ data: { email, name, language: "en" } });
  for (const grant of grants)
    if ("cityId" in grant) await database().grant.create({ data: { userId: user.id, ...grant } });
  return { userId: user.id, name, grants, email };
}

/** A meeting in Barcelona in May 2028, run by its city. */
export async function makeMeeting(hostCity: string, more: object = {}): Promise<string> {
  const made = await create(system, "meeting", `meeting-${randomUUID()}`, {
    ...{ sourceLanguage: "en", responsibleCity: hostCity, takenFrom: null, parts: {} },
    fields: { hostCity, start: "2028-05-03", end: "2028-05-05", place: "Town hall", ...more },
    translations: { en: { title: "Working group, Barcelona 2028" }, ca: { title: "Grup de treball, Barcelona 2028" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

/** A host sends every letter that waits. */
export async function sendWaiting(host: Actor & { userId: string }, meetingId: string, now: Date) {
  const desk = await readDesk(host, meetingId);
  if (!desk) throw new Error("This meeting is not theirs");
  const { waiting } = await readOutbox(desk, "en");
  return settleLetters(host, meetingId, { intent: "send", ids: waiting.map((letter) => letter.id) }, now);
}

/** The token of the link in the newest letter to somebody that still has its text; nothing without one. */
export async function tokenSent(
  email: string,
  page: "invitation" | "participant" | "school-visit" | "follow-up",
): Promise<string> {
  const newest = (await lettersTo(email)).findLast(({ text }) => text);
  return new RegExp(`/cs/${page}/([\\w.-]+)`).exec(newest?.text ?? "")?.[1] ?? "";
}
