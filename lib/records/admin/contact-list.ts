import type { Actor } from "@/lib/auth/actor";
import { maxFailures } from "@/lib/contact/deliver/address-failures";
import { database, Prisma } from "@/lib/db";
import { alphabet } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { citiesOf, inCities } from "@/lib/records/review/cities";
import { hasWords } from "@/lib/records/store/folded-words";
import { labelsOf } from "./labels";
import { searchableWords } from "./search";

// People without an account whom the actor may edit.

export type ContactLine = {
  id: string;
  name: string;
  showName: boolean;
  organisation: string | null;
  hasAddress: boolean;
  /** Email to the address comes back. */
  isFailing: boolean;
};

const contactsPerPage = 50;

async function idsWithName(words: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT p."id" FROM "Person" p WHERE ${hasWords([Prisma.sql`p."name"`], words)} LIMIT 5000`,
  );
  return rows.map(({ id }) => id);
}

/** A page of the people of the organisations that the actor may edit. */
export async function listContacts(
  actor: Actor,
  locale: Locale,
  { q, page }: { q: string; page: number } = { q: "", page: 1 },
): Promise<{ lines: ContactLine[]; pages: number }> {
  const cities = citiesOf(actor);
  if (cities?.length === 0) return { lines: [], pages: 0 };
  const words = searchableWords(q);
  const where = {
    ...(cities ? { organisation: { record: { responsibleCityId: { in: cities } } } } : {}),
    ...(words ? { id: { in: await idsWithName(words) } } : {}),
  };
  const [rows, total] = await Promise.all([
    database().person.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      include: { address: { select: { personId: true, failures: true } } },
      skip: (page - 1) * contactsPerPage,
      take: contactsPerPage,
    }),
    database().person.count({ where }),
  ]);
  const labels = await labelsOf(
    actor,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
    locale,
  );
  const lines = rows.map(({ id, name, showName, organisationId, address }) => ({
    id,
    name,
    showName,
    organisation: organisationId ? (labels.get(organisationId)?.label ?? null) : null,
    hasAddress: address !== null,
    isFailing: (address?.failures ?? 0) >= maxFailures,
  }));
  return { lines, pages: Math.ceil(total / contactsPerPage) };
}

/** The organisations that the actor may add people to. */
export async function organisationsFor(actor: Actor, locale: Locale): Promise<{ id: string; label: string }[]> {
  const cities = citiesOf(actor);
  const rows = await database().record.findMany({
    where: {
      kind: "organisation",
      publication: { not: "archived" },
      ...inCities(cities),
    },
    select: { id: true, slug: true },
  });
  const labels = await labelsOf(
    actor,
    rows.map(({ id }) => id),
    locale,
  );
  const choices = rows.map(({ id, slug }) => ({ id, label: labels.get(id)?.label ?? slug }));
  return choices.sort((a, b) => alphabet(locale).compare(a.label, b.label));
}
