import type { ImportRhythm } from "@/lib/db";

export const importRhythms = ["off", "weekly", "monthly"] as const satisfies readonly ImportRhythm[];

const day = 86_400_000;
export const retryAt = (now: Date): Date => new Date(now.getTime() + day);

/** When an address is read again; null when only somebody's press does it. */
export function nextReading(rhythm: ImportRhythm, now: Date): Date | null {
  if (rhythm === "off") return null;
  if (rhythm === "weekly") return new Date(now.getTime() + 7 * day);
  const next = new Date(now);
  next.setUTCMonth(now.getUTCMonth() + 1);
  // The 31st becomes the last day of a shorter month.
  if (next.getUTCDate() !== now.getUTCDate()) next.setUTCDate(0);
  return next;
}
