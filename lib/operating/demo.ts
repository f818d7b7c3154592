import { database } from "@/lib/db";

/** Set when the database was filled with the demo; it stays, because the demo's people and records do. */
export async function isDemoSite(): Promise<boolean> {
  return (await database().setting.count({ where: { key: "demo" } })) > 0;
}
