import { transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { readMailbox } from "@/lib/mail/returned/mailbox";
import { quarantine } from "@/lib/mail/returned/quarantine";
import { type Returned, readReturnedEmail } from "@/lib/mail/returned/read-returned";
import { lockDelivery } from "./fail-delivery";
import { type MailReport, recordReport } from "./record-report";
import { noteAnswer } from "./say-what-became";

const types = { failed: "bounced", delayed: "deferred", delivered: "delivered", complained: "complained" } as const;

/** The email that a returned one refers to; null when it is unknown. */
function emailOf({ about, messageId }: Returned): { id: string } | { messageId: string } | null {
  if (about?.purpose === "return") return { id: about.id };
  return messageId ? { messageId } : null;
}

async function record(returned: Returned, report: MailReport, now: Date): Promise<void> {
  const email = emailOf(returned);
  if (email) await recordReport(email, report, now);
}

/** An answer or its copy arrived. */
async function recordAnswer(deliveryId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const delivery = await lockDelivery(tx, deliveryId);
    if (delivery) await noteAnswer(tx, delivery, now);
  });
}

/** Records what a returned email means. Its text is not stored. */
export async function recordReturned(raw: Uint8Array | string, now: Date): Promise<void> {
  const returned = await readReturnedEmail(raw);
  const { what, about } = returned;
  if (what.kind === "report") return record(returned, { type: types[what.report.action], code: what.report.code }, now);
  if (what.kind === "autoReply") return record(returned, { type: "autoReplied", code: null, from: returned.from }, now);
  if (what.kind === "reply" && about?.purpose === "reply") await recordAnswer(about.id, now);
}

/** Job: reads returned email, if a mailbox is configured. */
export async function readReturns(now = new Date(), address = env().IMAP_URL): Promise<{ emails: number }> {
  const read = (raw: Uint8Array) => recordReturned(raw, now);
  return { emails: await readMailbox({ read, fail: (message, error) => quarantine(message, error, now) }, address) };
}
