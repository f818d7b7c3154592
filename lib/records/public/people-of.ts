import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { PersonView } from "@/lib/kinds/card";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { findPeople } from "./people";

/** The people of an organisation whom the public may know: by name if they agreed, else by their office. Never an address. */
export function peopleOf(organisationId: string, locale: Locale): Promise<PersonView[]> {
  return readPublic(
    async () => {
      const people = await findPeople(Prisma.sql`"organisationId" = ${organisationId}::uuid`, locale);
      return people.filter(({ name, office }) => name !== null || office !== null);
    },
    () => [recordTag(organisationId)],
  );
}
