import { createHash } from "node:crypto";
import type { Database } from "@/lib/db";
import { storedDay } from "../days";
import type { SessionContent } from "./changes";

const include = {
  speakers: { orderBy: { position: "asc" as const }, select: { name: true, office: true, consent: true } },
  presents: { orderBy: { position: "asc" as const }, select: { toId: true } },
};

/** The programme as it is being prepared, and a mark that changes with each of its changes. */
export async function readProgramme(tx: Database, meetingId: string) {
  const rows = await tx.meetingSession.findMany({ where: { meetingId }, include, orderBy: { id: "asc" } });
  const sessions = rows.map(
    ({ createdAt: _at, meetingId: _meeting, version: _version, presents, ...row }): SessionContent => ({
      ...row,
      day: storedDay(row.day),
      presents: presents.map(({ toId }) => toId),
    }),
  );
  const versions = rows.map(({ id, version }) => `${id}.${version}`).join();
  return { sessions, mark: createHash("sha256").update(versions).digest("base64url").slice(0, 20) };
}
