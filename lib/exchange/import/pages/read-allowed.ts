import type { Actor } from "@/lib/auth/actor";
import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { mayAllowAddresses } from "../address/allow";

const shown = { open: 500, withdrawn: 50 };
const names = { allowedBy: { select: { name: true } }, withdrawnBy: { select: { name: true } } } as const;

/** Who did it, and when; null when nobody did. */
const deed = (by: { name: string } | null, at: Date | null) => at && { name: by?.name ?? "–", at };

type Row = Prisma.AllowedAddressGetPayload<{ include: typeof names }>;

const lineOf = (cities: ReadonlyMap<string, { text: string }>) => (row: Row) => ({
  ...{ id: row.id, address: row.address },
  /** Null: all cities. */
  city: row.cityId && (cities.get(row.cityId)?.text ?? "–"),
  allowed: { name: row.allowedBy?.name ?? "–", at: row.allowedAt },
  withdrawn: deed(row.withdrawnBy, row.withdrawnAt),
});
export type AllowedLine = ReturnType<ReturnType<typeof lineOf>>;

/** The addresses that are allowed, and those that were; null when the actor may not see them. */
export async function readAllowedLines(actor: Actor, locale: Locale) {
  if (!mayAllowAddresses(actor)) return null;
  const [open, withdrawn] = await Promise.all([
    database().allowedAddress.findMany({
      where: { withdrawnAt: null },
      orderBy: [{ address: "asc" }, { id: "asc" }],
      include: names,
      take: shown.open,
    }),
    database().allowedAddress.findMany({
      where: { withdrawnAt: { not: null } },
      orderBy: [{ withdrawnAt: "desc" }, { id: "asc" }],
      include: names,
      take: shown.withdrawn,
    }),
  ]);
  const cityIds = [...open, ...withdrawn].flatMap(({ cityId }) => cityId ?? []);
  const line = lineOf(await titlesOf("city", [...new Set(cityIds)], locale));
  return { open: open.map(line), withdrawn: withdrawn.map(line) };
}
