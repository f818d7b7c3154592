import { z } from "zod";
import { database } from "@/lib/db";

const key = "workerAlive";

/** Job: leaves a sign of life, because a worker that does not run cannot say so. */
export async function noteAlive(now: Date): Promise<Record<string, number>> {
  const value = now.toISOString();
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  return {};
}

/** When a worker was last active; null if never. */
export async function readAlive(): Promise<Date | null> {
  const row = await database().setting.findUnique({ where: { key } });
  const { data } = z.iso.datetime().safeParse(row?.value);
  return data ? new Date(data) : null;
}
