import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";

/** A colleague, with the address for those who may read the people of the city. */
export type LanguageColleague = { id: string; name: string; email: string | null };

const mostShown = 10;

/** Colleagues of the same city, then coordinators of others, who read a language. */
export async function colleaguesWhoRead(
  actor: Actor,
  cityId: string | null,
  language: Locale,
): Promise<LanguageColleague[]> {
  const reads = { OR: [{ language }, { reads: { has: language } }] };
  const find = (grants: object, known: string[]) =>
    database().user.findMany({
      where: {
        AND: [reads],
        disabledAt: null,
        id: { notIn: [...known, ...(actor.userId ? [actor.userId] : [])] },
        grants: { some: grants },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, email: true },
      take: mostShown - known.length,
    });
  const near = cityId ? await find({ OR: [{ cityId }, { record: { responsibleCityId: cityId } }] }, []) : [];
  const ids = near.map(({ id }) => id);
  const far = ids.length < mostShown ? await find({ role: { in: ["coordinator", "administrator"] } }, ids) : [];
  const mayRead = can(actor, "readPeople", { cityId });
  return [
    ...near.map((person) => ({ ...person, email: mayRead ? person.email : null })),
    ...far.map((person) => ({ ...person, email: null })),
  ];
}
