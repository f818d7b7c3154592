import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { invitationAddress } from "@/lib/meetings/cities/link";
import { addDays } from "@/lib/meetings/days";
import { followUpAddress } from "@/lib/meetings/follow-up/link";
import { create } from "@/lib/records/write/create";
import { idOf } from "../../support/id-of";

const pathOf = (address: string) => new URL(address).pathname;

/** A meeting that was over a year ago, with a promise, the link of the one who is responsible, and that of a city. */
export async function overMeeting() {
  const hostCity = await idOf("city", "barcelona");
  const today = new Date().toISOString().slice(0, 10);
  const made = await create(system, "meeting", `over-${crypto.randomUUID()}`, {
    ...{ sourceLanguage: "en", responsibleCity: hostCity, takenFrom: null, parts: {} },
    fields: { hostCity, start: addDays(today, -372), end: addDays(today, -370) },
    translations: { en: { title: "Working group of last year" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id: meetingId } = made.value;
  const ago = (days: number) => new Date(`${addDays(today, -days)}T10:00:00Z`);
  const responsible = await database().responsible.create({
    data: { meetingId, email: `${crypto.randomUUID()}@promises.example`, language: "cs", createdAt: ago(360) },
  });
  const statement = await database().reviewStatement.create({
    data: {
      ...{ meetingId, kind: "suggestion", text: "Plant trees in the yard", language: "en", reach: "public" },
      createdAt: ago(370),
      answer: {
        create: {
          ...{ answer: "yes", text: "We will.", language: "en", action: "Twelve lindens", who: "Parks department" },
          ...{ byWhen: ago(200), answeredAt: ago(340), decidedAt: ago(340), responsibleId: responsible.id },
        },
      },
    },
  });
  const invitation = await database().meetingInvitation.create({
    data: { meetingId, cityName: "Lyon", language: "ca", seats: 3, state: "accepted", people: 2 },
  });
  return {
    ...{ id: meetingId, statement: statement.id },
    followUp: {
      cs: pathOf(await followUpAddress(responsible, "cs")),
      ca: pathOf(await followUpAddress(responsible, "ca")),
    },
    takenHome: `${pathOf(await invitationAddress(invitation))}/taken-home`,
  };
}
