import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/env";
import type { Body } from "@/lib/routes/read-request";
import { type MailReport, recordReport } from "./record-report";

const longest = 1_024 * 1_024;

const event = z.object({
  messageId: z.string().min(1).max(300),
  type: z.enum(["delivered", "bounced", "deferred", "complained"]),
  code: z.string().max(200).optional(),
});
export const providerEvents = z.strictObject({ events: z.array(event).max(1_000) });
type ProviderEvent = z.output<typeof event>;

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether a request shows the secret that was agreed with the provider. Without one, nobody is believed. */
function isProvider(request: Request): boolean {
  const { MAIL_WEBHOOK_SECRET } = env();
  const given = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  return MAIL_WEBHOOK_SECRET !== undefined && timingSafeEqual(digest(given), digest(MAIL_WEBHOOK_SECRET));
}

/** A JSON list; nothing is read for somebody who does not show the secret. */
export async function readProviderEvents(request: Request): Promise<Body> {
  if (!isProvider(request)) return { ok: false, status: 401, isForm: false };
  const text = await request.text();
  if (text.length > longest) return { ok: false, status: 413, isForm: false };
  try {
    const events: unknown = JSON.parse(text);
    return Array.isArray(events)
      ? { ok: true, values: { events }, isForm: false }
      : { ok: false, status: 400, isForm: false };
  } catch {
    return { ok: false, status: 400, isForm: false };
  }
}

/** Codes only: words of a server repeat addresses. */
function codeIn(text = ""): string | null {
  const [reply, status] = [/\b[245]\d\d\b/.exec(text)?.[0], /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0]];
  return [reply, status].filter(Boolean).join(" ") || null;
}

const withBrackets = (id: string) => (id.startsWith("<") ? id : `<${id}>`);

/** Writes down what the provider says; what is about no e-mail of ours is left alone. Says how many were ours. */
export async function recordProviderEvents(events: readonly ProviderEvent[], now: Date): Promise<number> {
  let known = 0;
  for (const { messageId, type, code } of events) {
    const report: MailReport = { type, code: codeIn(code) };
    known += Number(await recordReport({ messageId: withBrackets(messageId.trim()) }, report, now));
  }
  return known;
}
