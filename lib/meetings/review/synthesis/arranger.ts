import type { Actor } from "@/lib/auth/actor";
import type { Database, Prisma } from "@/lib/db";
import { invalid, notFound } from "@/lib/records/store/run-write";
import { readDesk } from "../../desk/desk";
import type { StatementReach } from "../../models";
import { noteTakerOf } from "../note-taker";

/** Who works on the synthesis, and what they read of it. Nobody reads who wrote a note. */
export type Arranger = {
  meetingId: string;
  role: "host" | "chair" | "rapporteur";
  notes: Prisma.ReviewNoteWhereInput;
  statements: Prisma.ReviewStatementWhereInput;
  /** A rapporteur's own group. */
  groupId: string | null;
  /** For whom they may write a statement. */
  reaches: readonly StatementReach[];
};

/** How an arranger comes in: with an account at the desk, or with the link of a rapporteur's phone. */
export type Entrance = { actor: Actor; meetingId: string } | { code: string; token: string };

async function arrangerAtDesk(tx: Database, actor: Actor, meetingId: string): Promise<Arranger | null> {
  const desk = await readDesk(actor, meetingId, tx);
  if (!desk) return null;
  const notes = { visit: { meetingId: desk.id }, reach: "host" as const };
  const all = { meetingId: desk.id };
  if (desk.role === "chair")
    return { meetingId: desk.id, role: "chair", notes, statements: all, groupId: null, reaches: [] };
  const statements = { ...all, reach: { not: "private" as const } };
  return { meetingId: desk.id, role: "host", notes, statements, groupId: null, reaches: ["host", "shared", "public"] };
}

/** A rapporteur reads the notes of their group, and those of people who were at the visit without one. */
async function arrangerOnPhone(tx: Database, code: string, token: string, now: Date): Promise<Arranger | null> {
  const taker = await noteTakerOf(tx, code, token, now);
  if (!taker?.group || taker.group.rapporteurId !== taker.person.id) return null;
  const { visit, group } = taker;
  const { meetingId } = visit;
  const notes = { visitId: visit.id, OR: [{ groupId: group.id }, { groupId: null }] };
  const reaches = ["private", "host", "shared"] as const;
  return { meetingId, role: "rapporteur", notes, statements: { meetingId }, groupId: group.id, reaches };
}

/** What somebody may do with the synthesis; null: nothing. */
export const arrangerOf = (tx: Database, entrance: Entrance, now: Date): Promise<Arranger | null> =>
  "actor" in entrance
    ? arrangerAtDesk(tx, entrance.actor, entrance.meetingId)
    : arrangerOnPhone(tx, entrance.code, entrance.token, now);

/**
 * One after the other: a statement that is merged and filled at the same time would lose notes. Tells whether the
 * synthesis is closed.
 */
export async function lockReview(tx: Database, meetingId: string): Promise<{ isClosed: boolean }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`review ${meetingId}`}, 0))`;
  const review = await tx.meetingReview.findUnique({ where: { meetingId } });
  return { isClosed: Boolean(review?.closedAt) };
}

/** The same for changes, which a chair does not make and which end when the synthesis closes. */
export async function requireArranger(tx: Database, entrance: Entrance, now: Date): Promise<Arranger> {
  const arranger = await arrangerOf(tx, entrance, now);
  if (!arranger || arranger.role === "chair") throw notFound();
  const { isClosed } = await lockReview(tx, arranger.meetingId);
  if (isClosed) throw invalid([{ key: "review:error.synthesisClosed", path: [] }]);
  return arranger;
}
