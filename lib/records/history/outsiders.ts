import { type Actor, system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

const pattern = /^(proposal|approval|letter|meeting):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * The actor for a proposal from somebody without an account. History is never erased, so it stores the proposal's id
 * instead of the name.
 */
export const proposer = (proposalId: string): Actor => ({ ...system, name: `proposal:${proposalId}` });

/** The actor for somebody without an account who was asked to approve a text. It has no rights. */
export const approver = (approvalId: string): Actor => ({ userId: null, name: `approval:${approvalId}`, grants: [] });

/** The actor for a contact who answered a yearly letter. It has no rights, and the letter names nobody. */
export const contactByLetter = (letterId: string): Actor => ({ userId: null, name: `letter:${letterId}`, grants: [] });

/** The actor for a city that adapts what it saw at a meeting, by the link of its invitation. */
export const cityAtMeeting = (invitationId: string): Actor => ({ ...system, name: `meeting:${invitationId}` });

async function namesOf(what: "proposal" | "approval", ids: string[]): Promise<[string, string | null][]> {
  if (ids.length === 0) return [];
  const question = { where: { id: { in: ids } }, select: { id: true, name: true } };
  const rows = await (what === "proposal"
    ? database().proposal.findMany(question)
    : database().approval.findMany(question));
  return rows.map(({ id, name }) => [`${what}:${id}`, name]);
}

/**
 * A function from stored actor names to display names; for people without an account, the name while we still have it.
 */
export async function nameWriters(actorNames: readonly string[], locale: Locale): Promise<(name: string) => string> {
  const found = actorNames.flatMap((name) => pattern.exec(name) ?? []);
  const ids = (what: string) =>
    actorNames.flatMap((name) => {
      const [, of, id] = pattern.exec(name) ?? [];
      return of === what && id ? [id] : [];
    });
  if (found.length === 0) return (name) => name;
  const t = translator(locale);
  const names = new Map([
    ...(await namesOf("proposal", ids("proposal"))),
    ...(await namesOf("approval", ids("approval"))),
  ]);
  return (name) => {
    if (!pattern.test(name)) return name;
    if (name.startsWith("letter:")) return t("rounds:yearly.outsider");
    if (name.startsWith("meeting:")) return t("afterwards:outsider");
    const known = names.get(name);
    return known ? t("proposals:outsider.named", { name: known }) : t("proposals:outsider.unnamed");
  };
}
