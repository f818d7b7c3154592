import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { fold } from "@/lib/text/fold";
import { type Desk, requireHost } from "../desk/desk";

/** More are not one meeting any more. */
const maxInvitations = 200;

type NewInvitation = {
  cityId?: string;
  cityName?: string;
  userId?: string | null;
  contactName?: string;
  email?: string | null;
  language: Locale;
  seats: number;
};

async function requireRoom(tx: Database, meetingId: string, wanted: number, field: string): Promise<void> {
  const count = await tx.meetingInvitation.count({ where: { meetingId } });
  if (count + wanted > maxInvitations) throw invalid([{ key: "error.tooMany", path: [field] }]);
}

/** An invitation, and its letter, which waits for a host to read and send it. */
async function addInvitation(tx: Database, meetingId: string, invitation: NewInvitation, now: Date): Promise<void> {
  const { id } = await tx.meetingInvitation.create({ data: { ...invitation, meetingId, createdAt: now } });
  await tx.meetingLetter.create({ data: { meetingId, kind: "invitation", invitationId: id, createdAt: now } });
}

/** The first coordinator of a city gets its letters. */
const coordinatorOf = (tx: Database, cityId: string) =>
  tx.user.findFirst({
    where: { disabledAt: null, grants: { some: { role: "coordinator", cityId } } },
    orderBy: { createdAt: "asc" },
    select: { id: true, language: true },
  });

async function inviteCity(tx: Database, desk: Desk, city: CityRow, seats: number, now: Date): Promise<void> {
  const coordinator = await coordinatorOf(tx, city.id);
  const known = [coordinator?.language, city.record.sourceLanguage].find(isLocale);
  const language = known ?? "en";
  await addInvitation(tx, desk.id, { cityId: city.id, userId: coordinator?.id ?? null, language, seats }, now);
}

type CityRow = { id: string; record: { sourceLanguage: string } };

/** Cities of the directory that can be invited: public, not the host, not invited yet. */
const invitable = (desk: Desk) => ({
  record: { publication: "published" as const },
  ...(desk.hostCityId ? { id: { not: desk.hostCityId } } : {}),
  invitedTo: { none: { meetingId: desk.id } },
});

/** Adds the ticked cities of the directory. One that was added meanwhile stays as it is. Returns how many are new. */
export function inviteCities(actor: Actor, meetingId: string, cityIds: readonly string[], seats: number, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    if (cityIds.length === 0) throw invalid([{ key: "hosting:error.noCities", path: ["cities"] }]);
    await requireRoom(tx, meetingId, cityIds.length, "cities");
    const cities = await tx.city.findMany({
      where: { AND: [{ id: { in: [...cityIds] } }, invitable(desk)] },
      select: { id: true, record: { select: { sourceLanguage: true } } },
    });
    for (const city of cities) await inviteCity(tx, desk, city, seats, now);
    return { value: { added: cities.length }, tags: [] };
  }, meetingId);
}

export type OtherCity = { cityName: string; contactName: string; email: string; language: Locale; seats: number };

/** Adds a city that is not in the directory. */
export function inviteOtherCity(actor: Actor, meetingId: string, city: OtherCity, now: Date) {
  return runWrite(async (tx) => {
    await requireHost(tx, actor, meetingId);
    await requireRoom(tx, meetingId, 1, "cityName");
    const others = await tx.meetingInvitation.findMany({
      where: { meetingId, cityId: null },
      select: { cityName: true },
    });
    const isThere = others.some(({ cityName }) => fold(cityName ?? "") === fold(city.cityName));
    if (isThere) throw invalid([{ key: "hosting:error.cityTwice", path: ["cityName"] }]);
    await addInvitation(tx, meetingId, city, now);
    return { value: { added: 1 }, tags: [] };
  }, meetingId);
}

/** For the page with the ticks. */
export const readInvitable = (tx: Database, desk: Desk) =>
  tx.city.findMany({ where: invitable(desk), select: { id: true }, take: maxInvitations });
