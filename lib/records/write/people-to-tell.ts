import type { Database } from "@/lib/db";

export type PersonToTell = { id: string; name: string; email: string; language: string };

const selected = { id: true, name: true, email: true, language: true } as const;

/** The person, if they still have a role; else the coordinators of the city; else the administrators. */
export async function peopleToTell(
  tx: Database,
  { userId, cityId }: { userId: string | null; cityId: string | null },
): Promise<PersonToTell[]> {
  const filters = [
    userId ? { id: userId, grants: { some: {} } } : null,
    cityId ? { grants: { some: { role: "coordinator" as const, cityId } } } : null,
    { grants: { some: { role: "administrator" as const } } },
  ];
  for (const filter of filters) {
    if (!filter) continue;
    const found = await tx.user.findMany({ where: { ...filter, disabledAt: null }, select: selected });
    if (found.length > 0) return found;
  }
  return [];
}
