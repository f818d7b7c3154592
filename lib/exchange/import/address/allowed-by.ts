import { type Database, database } from "@/lib/db";

/** A part of a path that its server may read as several, and so leave the folder that was allowed. */
const hidesParts = /%(2f|5c)/i;

/** Whether one of these addresses allows another: the same one, or a folder ("…/") in which it lies. */
export function isAllowedBy(allowed: readonly string[], { href, pathname }: URL): boolean {
  return allowed.some((address) => {
    if (href === address) return true;
    const isFolder = address.endsWith("/") && !address.includes("?");
    const isWholeHost = new URL(address).pathname === "/";
    return isFolder && href.startsWith(address) && (isWholeHost || !hidesParts.test(pathname));
  });
}

/** The addresses that are allowed for a city: its own, and those for all. */
export async function readAllowed(cityId: string, client: Database = database()): Promise<string[]> {
  const rows = await client.allowedAddress.findMany({
    where: { withdrawnAt: null, OR: [{ cityId }, { cityId: null }] },
    orderBy: { address: "asc" },
    select: { address: true },
    take: 500,
  });
  return [...new Set(rows.map(({ address }) => address))];
}
