import { randomUUID } from "node:crypto";
import { type Actor, system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { readDesk } from "@/lib/meetings/desk/desk";
import { savePlan } from "@/lib/meetings/desk/plan";
import { readOutbox } from "@/lib/meetings/letters/outbox";
import { settleLetters } from "@/lib/meetings/letters/send";
import { create } from "@/lib/records/write/create";
import { lettersTo } from "./proposals";

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

/** What a host has to say before the first letter leaves. */
export function planMeeting(host: Actor, meetingId: string, now: Date) {
  const plan = { contactName: "N", contactEmail: "n@bcn.example", message: "", language: "en" as const };
  return savePlan(host, meetingId, { ...plan, answerBy: "2028-03-31", keepDays: 30 }, 0, now);
}

/** A visit on the second day to a school whose contact reads Czech. */
export async function planVisit(
  meetingId: string,
  number: number,
  contactEmail: string,
  more: { meetingPoint?: string; groups?: { create: { name: string } } } = {},
): Promise<string> {
  const times = { day: new Date("2028-05-04"), startsAt: "09:30", endsAt: "12:00" };
  const contact = { contactEmail, contactName: "Pau", contactLanguage: "cs" };
  const data = { meetingId, number, language: "ca", question: "Què hi ajuda?", ...times, ...contact, ...more };
  return (await database().meetingVisit.create({ data })).id;
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
