import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";

type Somewhere = { schoolId: string | null; organisationId: string | null; place: string; room: string };

const joined = (words: (string | null | undefined)[]) => words.filter(Boolean).join(", ");

async function addressesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database().school.findMany({
    where: { id: { in: ids } },
    select: { id: true, address: true, postcode: true },
  });
  return new Map(rows.map(({ id, address, postcode }) => [id, joined([address, postcode])]));
}

/** A function that says in words where a session is; "" where the meeting is. */
export async function readPlaces(sessions: readonly Somewhere[], locale: Locale): Promise<(one: Somewhere) => string> {
  const schools = [...new Set(sessions.flatMap(({ schoolId }) => schoolId ?? []))];
  const organisations = [...new Set(sessions.flatMap(({ organisationId }) => organisationId ?? []))];
  const [schoolNames, organisationNames, addresses] = await Promise.all([
    titlesOf("school", schools, locale),
    titlesOf("organisation", organisations, locale),
    addressesOf(schools),
  ]);
  return ({ schoolId, organisationId, place, room }) =>
    joined([
      room,
      schoolNames.get(schoolId ?? "")?.text,
      organisationNames.get(organisationId ?? "")?.text,
      place || addresses.get(schoolId ?? ""),
    ]);
}
