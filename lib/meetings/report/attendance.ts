import type { Database } from "@/lib/db";
import type { ReportContent, ReportNamed } from "./content";
import { publicNames } from "./names";

type Attendance = Pick<ReportContent, "isCounted" | "people" | "cities">;
type Invitation = { id: string; cityId: string | null; cityName: string | null; people: number | null };

/** A city in its public languages; one that is not in the directory by the name that the hosts typed. */
function cityOf({ cityId, cityName }: Invitation, names: ReadonlyMap<string, ReportNamed>) {
  if (!cityId) return { id: null, names: { en: cityName ?? "" } };
  return names.get(cityId) ?? { id: null, names: {} };
}

/** How many people came, by city: who was marked as there, or what the cities had announced where nobody was marked. */
export async function readAttendance(tx: Database, meetingId: string): Promise<Attendance> {
  const came = await tx.meetingPerson.groupBy({
    by: ["invitationId"],
    where: { meetingId, state: "came" },
    _count: true,
  });
  const invitations = await tx.meetingInvitation.findMany({
    where: { meetingId, state: "accepted" },
    select: { id: true, cityId: true, cityName: true, people: true },
    orderBy: { id: "asc" },
  });
  const isCounted = came.length > 0;
  const countOf = ({ id, people }: Invitation) =>
    isCounted ? (came.find(({ invitationId }) => invitationId === id)?._count ?? 0) : (people ?? 0);
  const names = await publicNames(
    tx,
    "city",
    invitations.flatMap(({ cityId }) => cityId ?? []),
  );
  const cities = invitations
    .map((one) => ({ ...cityOf(one, names), people: countOf(one) }))
    .filter(({ people }) => people > 0);
  const hosts = came.find(({ invitationId }) => invitationId === null)?._count ?? 0;
  return { isCounted, cities, people: cities.reduce((sum, { people }) => sum + people, hosts) };
}
