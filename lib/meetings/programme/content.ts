import { createHash } from "node:crypto";
import type { Database, Prisma } from "@/lib/db";
import { storedDay } from "../days";
import type { SessionContent } from "./changes";

/** What is read with a session. */
export const sessionParts = {
  speakers: { orderBy: { position: "asc" as const }, select: { name: true, office: true, consent: true } },
  presents: { orderBy: { position: "asc" as const }, select: { toId: true } },
};

export type SessionRow = Prisma.MeetingSessionGetPayload<{ include: typeof sessionParts }>;

/** A session as it is compared, frozen and shown. */
export function sessionContent({ presents, ...row }: SessionRow): SessionContent {
  const { createdAt: _at, meetingId: _meeting, version: _version, ...own } = row;
  return { ...own, day: storedDay(own.day), presents: presents.map(({ toId }) => toId) };
}

/** The programme as it is being prepared, and a mark that changes with each of its changes. */
export async function readProgramme(tx: Database, meetingId: string) {
  const rows = await tx.meetingSession.findMany({
    where: { meetingId },
    include: sessionParts,
    orderBy: { id: "asc" },
  });
  const versions = rows.map(({ id, version }) => `${id}.${version}`).join();
  return {
    sessions: rows.map(sessionContent),
    mark: createHash("sha256").update(versions).digest("base64url").slice(0, 20),
  };
}
