import { database, transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Visitor } from "./visitor";

type Profile = { name: string; language: Locale; reads: Locale[] };

export async function changeProfile(visitor: Visitor, profile: Profile): Promise<void> {
  await transaction((tx) => tx.user.update({ where: { id: visitor.actor.userId }, data: profile }));
}

/** The person's roles with the titles of their cities and records. */
export async function readRoles(visitor: Visitor) {
  const grants = await database().grant.findMany({ where: { userId: visitor.actor.userId }, orderBy: { at: "asc" } });
  const ids = grants.flatMap(({ cityId, recordId }) => cityId ?? recordId ?? []);
  const titles = await database().searchEntry.findMany({
    where: { recordId: { in: ids }, language: visitor.language },
    select: { recordId: true, title: true, textLanguage: true },
  });
  return grants.map(({ id, role, cityId, recordId }) => {
    const title = titles.find((item) => item.recordId === (cityId ?? recordId));
    return { id, role, of: title ? { text: title.title, language: title.textLanguage } : null };
  });
}

export function countRecoveryCodes(userId: string): Promise<number> {
  return database().recoveryCode.count({ where: { userId, usedAt: null } });
}
