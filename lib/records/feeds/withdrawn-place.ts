import { database } from "@/lib/db";
import { slugTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";

/** Whether a list is asked for by a city that was public and has been withdrawn: its feeds and calendars are gone too. */
export async function asksForWithdrawnCity(search: string): Promise<boolean> {
  const slugs = new URLSearchParams(search).getAll("city");
  if (slugs.length === 0) return false;
  const withdrawn = await readPublic(
    () =>
      database().record.count({
        where: { kind: "city", slug: { in: slugs }, publication: "archived", publishedAt: { not: null } },
      }),
    () => slugs.map((slug) => slugTag("city", slug)),
  );
  return withdrawn > 0;
}
