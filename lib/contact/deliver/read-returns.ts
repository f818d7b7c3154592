import { transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { readMailbox } from "@/lib/mail/returned/mailbox";
import { type Returned, readReturned } from "@/lib/mail/returned/read-returned";
import { setAside } from "@/lib/mail/returned/set-aside";
import { lockDelivery } from "./fail-delivery";
import { type MailReport, recordReport } from "./record-report";
import { noteAnswer } from "./say-what-became";

const types = { failed: "bounced", delayed: "deferred", delivered: "delivered", complained: "complained" } as const;

/** The delivery's newest e-mail: what was returned to its address for answers is about that one. */
function emailOf({ about, messageId }: Returned): { id: string } | { messageId: string } | null {
  if (about?.purpose === "return") return { id: about.id };
  return messageId ? { messageId } : null;
}

async function record(returned: Returned, report: MailReport, now: Date): Promise<void> {
  const email = emailOf(returned);
  if (email) await recordReport(email, report, now);
}

/** Somebody's answer, or a copy of it, came by. */
async function recordAnswer(deliveryId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const delivery = await lockDelivery(tx, deliveryId);
    if (delivery) await noteAnswer(tx, delivery, now);
  });
}

/** What an e-mail that came back means. Nothing of its text is kept. */
export async function recordReturned(raw: Uint8Array | string, now: Date): Promise<void> {
  const returned = await readReturned(raw);
  const { what, about } = returned;
  if (what.kind === "report") return record(returned, { type: types[what.report.action], code: what.report.code }, now);
  if (what.kind === "autoReply") return record(returned, { type: "autoReplied", code: null, from: returned.from }, now);
  if (what.kind === "reply" && about?.purpose === "reply") await recordAnswer(about.id, now);
}

/** Reads what came back by e-mail, where a mailbox is configured. */
export async function readReturns(now = new Date(), address = env().IMAP_URL): Promise<{ emails: number }> {
  const read = (raw: Uint8Array) => recordReturned(raw, now);
  return { emails: await readMailbox({ read, fail: (message, error) => setAside(message, error, now) }, address) };
}
