import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { database } from "@/lib/db";
import { env } from "@/lib/env";
import { errorFields, log } from "@/lib/log";
import { longestEvents } from "@/lib/routes/longest-body";
import type { Body } from "@/lib/routes/read-request";
import { isDatabaseFailure } from "@/lib/serving/database-failure";
import { neededLine, storedAs } from "@/lib/text/schema";
import { type MailReport, recordReport } from "./record-report";

/** Per request. Its size is limited in `lib/routes/longest-body.ts`. */
const maxEvents = 1_000;
/** Events per query. */
const batch = 100;

const event = z.object({
  messageId: neededLine(998),
  type: z.enum(["delivered", "bounced", "deferred", "complained"]),
  code: storedAs(2_000, "error.form").optional(),
});
type ProviderEvent = z.output<typeof event>;

/** Unreadable events are skipped, because the provider would otherwise repeat the whole request for ever. */
export const providerEvents = z.strictObject({
  events: z
    .array(z.unknown())
    .max(maxEvents, "error.tooMany")
    .transform((all) => {
      const known = all.flatMap((item) => event.safeParse(item).data ?? []);
      return { known, unreadable: all.length - known.length };
    })
    .refine(({ known, unreadable }) => unreadable === 0 || known.length > 0, "error.list"),
});

const digest = (text: string) => createHash("sha256").update(text).digest();

/** True when the request has the shared secret; false when none is configured. */
function isProvider(request: Request): boolean {
  const { MAIL_WEBHOOK_SECRET } = env();
  const secret = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  return MAIL_WEBHOOK_SECRET !== undefined && timingSafeEqual(digest(secret), digest(MAIL_WEBHOOK_SECRET));
}

/** Reads a JSON list of events; 401 without the secret. */
export async function readProviderEvents(request: Request): Promise<Body> {
  if (!isProvider(request)) return { ok: false, status: 401, isForm: false };
  const text = await request.text();
  if (text.length > longestEvents) return { ok: false, status: 413, isForm: false };
  try {
    const events: unknown = JSON.parse(text);
    return Array.isArray(events)
      ? { ok: true, values: { events }, isForm: false }
      : { ok: false, status: 400, isForm: false };
  } catch {
    return { ok: false, status: 400, isForm: false };
  }
}

/** Codes only: server texts repeat addresses. */
function codeIn(text = ""): string | null {
  const [reply, status] = [/\b[245]\d\d\b/.exec(text)?.[0], /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0]];
  return [reply, status].filter(Boolean).join(" ") || null;
}

const withBrackets = (id: string) => (id.startsWith("<") ? id : `<${id}>`);

type Recorded = { known: number; failed: number };

/**
 * A failing event is logged and does not affect the others. Database failures are thrown, so that the provider repeats
 * the request.
 */
async function recordOne({ messageId, type, code }: ProviderEvent, now: Date): Promise<boolean> {
  const report: MailReport = { type, code: codeIn(code) };
  try {
    await recordReport({ messageId }, report, now);
    return true;
  } catch (error) {
    if (isDatabaseFailure(error)) throw error;
    log("error", "mail.eventFailed", errorFields(error));
    return false;
  }
}

async function recordBatch(events: readonly ProviderEvent[], now: Date): Promise<Recorded> {
  const named = events.map((item) => ({ ...item, messageId: withBrackets(item.messageId) }));
  const messageId = { in: named.map((item) => item.messageId) };
  const ours = await database().email.findMany({ where: { messageId }, select: { messageId: true } });
  const ids = new Set(ours.map((item) => item.messageId));
  const counts: Recorded = { known: 0, failed: 0 };
  for (const reported of named.filter((each) => ids.has(each.messageId)))
    counts[(await recordOne(reported, now)) ? "known" : "failed"] += 1;
  return counts;
}

/** Records events in batches. Unknown emails are ignored. */
export async function recordProviderEvents(events: readonly ProviderEvent[], now: Date): Promise<Recorded> {
  const total: Recorded = { known: 0, failed: 0 };
  for (let start = 0; start < events.length; start += batch) {
    const { known, failed } = await recordBatch(events.slice(start, start + batch), now);
    total.known += known;
    total.failed += failed;
  }
  return total;
}
