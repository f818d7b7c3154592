import type { Database } from "@/lib/db";

/** A published version, as those who run the meeting see it. */
export type VersionLine = {
  number: number;
  publishedAt: Date;
  reason: string;
  hash: string;
  withdrawnAt: Date | null;
  by: string | null;
};

/** The published versions of a report, the newest first. */
export async function readVersions(tx: Database, meetingId: string): Promise<VersionLine[]> {
  const rows = await tx.reportVersion.findMany({
    where: { meetingId },
    select: {
      ...{ number: true, publishedAt: true, reason: true, hash: true, withdrawnAt: true },
      user: { select: { name: true } },
    },
    orderBy: { number: "desc" },
    take: 100,
  });
  return rows.map(({ user, ...row }) => ({ ...row, by: user?.name ?? null }));
}
