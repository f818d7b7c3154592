import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";

const platform = { cityId: null };
const selected = {
  id: true,
  to: true,
  language: true,
  template: true,
  subject: true,
  state: true,
  problem: true,
  createdAt: true,
} as const;

/** The newest 100 emails without their text; null when the actor may not read them. */
export async function listEmails(actor: Actor) {
  if (!can(actor, "readMail", platform)) return null;
  return database().email.findMany({ select: selected, orderBy: { createdAt: "desc" }, take: 100 });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An email with its text; null when it does not exist or the actor may not read it. */
export async function readEmail(actor: Actor, id: string) {
  if (!can(actor, "readMail", platform) || !uuid.test(id)) return null;
  return database().email.findUnique({ where: { id }, select: { ...selected, text: true } });
}
