import { database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";

/** The id of a record of the demo. */
export async function idOf(kind: KindName, slug: string): Promise<string> {
  return (await database().record.findUniqueOrThrow({ where: { kind_slug: { kind, slug } } })).id;
}
