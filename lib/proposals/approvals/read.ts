import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { readLinkId, signToken } from "@/lib/auth/signed-token";
import { type Database, database } from "@/lib/db";
import { env } from "@/lib/env";
import type { KindName } from "@/lib/kinds/index";
import { approver } from "@/lib/records/history/outsiders";
import { isTranslation } from "@/lib/records/translation/revision";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import type { Approval, ApprovalComment, RecordRow } from "../models";
import { textStamp } from "./text-read";

export type ApprovalDetails = Approval & {
  record: RecordRow;
  comments: ApprovalComment[];
  askedBy: { name: string; email: string; language: string };
};

export const approvalInclude = {
  record: true,
  comments: { orderBy: { createdAt: "asc" } },
  askedBy: { select: { name: true, email: true, language: true } },
} as const;

/** The approval link, valid until it expires. */
export async function approvalAddress({ id, language, expiresAt }: Approval): Promise<string> {
  return `${env().SITE_URL}/${language}/approval/${await signToken("approval", [id], expiresAt)}`;
}

/** The request for a link; null when it is forged, expired or withdrawn. */
export async function readApprovalRequest(
  token: string,
  now: Date,
): Promise<(ApprovalDetails & { stamp: string }) | null> {
  const id = await readLinkId("approval", token, now);
  const found = id && (await database().approval.findUnique({ where: { id }, include: approvalInclude }));
  if (!found || !isOpen(found, now)) return null;
  return { ...found, stamp: await textStamp(database(), whatIsRead(found)) };
}

/** True until the request is withdrawn, expired or erased, also after an answer. */
export const isOpen = ({ state, expiresAt, name }: Approval, now: Date) =>
  state !== "withdrawn" && expiresAt > now && name !== null;

/** Reads the request and locks it until the transaction ends. */
export async function lockApproval(tx: Database, token: string, now: Date): Promise<ApprovalDetails | null> {
  const id = await readLinkId("approval", token, now);
  if (!id) return null;
  await tx.$queryRaw`SELECT 1 FROM "Approval" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const found = await tx.approval.findUnique({ where: { id }, include: approvalInclude });
  return found && isOpen(found, now) ? found : null;
}

export const whatIsRead = ({ record, recordId, revisionId, language }: Approval & { record: RecordRow }) => ({
  ...{ kind: record.kind, recordId, revisionId, language },
});

/** Without the link, which only its recipient may have. */
export type ApprovalLine = Omit<ApprovalDetails, "record"> & { isOver: boolean; changedSince: boolean };

/** True when the text changed after the answer. */
export async function wasChanged(approval: Approval & { record: RecordRow }): Promise<boolean> {
  const answer = await database().history.findFirst({
    where: { recordId: approval.recordId, actorName: approver(approval.id).name },
    orderBy: { id: "desc" },
  });
  if (!answer) return false;
  return (answer.input as { text?: string } | null)?.text !== (await textStamp(database(), whatIsRead(approval)));
}

export type Askable = {
  record: RecordRow;
  /** The revision to approve; null for the record itself. */
  revisionId: string | null;
  lines: ApprovalLine[];
};

/** A record's approval requests with answers; null when the actor may not ask for approval. */
export async function readAskable(
  actor: Actor,
  kind: KindName,
  id: string,
  revision: string | null,
  now: Date,
): Promise<Askable | null> {
  if (!isUuid(id) || (revision && !isUuid(revision))) return null;
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "askApproval", targetOf(record))) return null;
  const change = revision ? await database().revision.findUnique({ where: { id: revision } }) : null;
  if (revision && (change?.recordId !== id || isTranslation(change))) return null;
  const rows = await database().approval.findMany({
    where: { recordId: id },
    include: approvalInclude,
    orderBy: { createdAt: "desc" },
  });
  const lines = await Promise.all(
    rows.map(async (row): Promise<ApprovalLine> => {
      const { record: _, ...line } = row;
      return { ...line, isOver: row.expiresAt <= now, changedSince: await wasChanged(row) };
    }),
  );
  return { record, revisionId: change?.id ?? null, lines };
}
