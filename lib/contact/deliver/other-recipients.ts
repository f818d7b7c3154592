import type { Database } from "@/lib/db";

export type OtherRecipient = { name: string; state: "answered" | "declined" | "waiting" };

const stateOf = (delivery: { answeredAt: Date | null; declinedAt: Date | null }): OtherRecipient["state"] => {
  if (delivery.answeredAt) return "answered";
  return delivery.declinedAt ? "declined" : "waiting";
};

/** The other recipients and their reactions. */
export async function readOtherRecipients(tx: Database, messageId: string, without: string): Promise<OtherRecipient[]> {
  const rows = await tx.delivery.findMany({
    where: { messageId, id: { not: without } },
    orderBy: { createdAt: "asc" },
    select: {
      answeredAt: true,
      declinedAt: true,
      person: { select: { name: true } },
      user: { select: { name: true } },
    },
  });
  return rows.flatMap((row) => {
    const name = row.person?.name ?? row.user?.name;
    return name ? [{ name, state: stateOf(row) }] : [];
  });
}
