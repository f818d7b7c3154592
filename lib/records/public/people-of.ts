import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { PersonView } from "@/lib/kinds/card";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { findPeople } from "./people";

/**
 * An organisation's people for readers: the name if they agreed to show it, otherwise the office. Never an email
 * address.
 */
export function peopleOf(organisationId: string, locale: Locale): Promise<PersonView[]> {
  return readPublic(
    async () => {
      const people = await findPeople(Prisma.sql`"organisationId" = ${organisationId}::uuid`, locale);
      return people.filter(({ name, office }) => name !== null || office !== null);
    },
    () => [recordTag(organisationId)],
  );
}
