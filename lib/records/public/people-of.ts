import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { PersonView } from "@/lib/kinds/card";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { readPeople } from "./people";

/** The people of an organisation whom the public may know: by name if they agreed, else by their office. Never an address. */
export function peopleOf(organisationId: string, locale: Locale): Promise<PersonView[]> {
  return readPublic(
    async () => {
      const rows = await database().person.findMany({
        where: { organisationId },
        select: { id: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      });
      const ids = rows.map(({ id }) => id);
      const people = await readPeople(ids, locale);
      return ids.flatMap((id) => people.get(id) ?? []).filter(({ name, office }) => name !== null || office !== null);
    },
    () => [recordTag(organisationId)],
  );
}
