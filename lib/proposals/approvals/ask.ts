import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf } from "@/lib/records/admin/labels";
import { writeHistory } from "@/lib/records/history/history";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { isTranslation } from "@/lib/records/translation/revision";
import { findRecord, lockRecord, targetOf } from "@/lib/records/write/place";
import type { Approval } from "../models";
import { sendRequestLetter } from "./letters";

export type Asking = {
  revisionId: string | null;
  name: string;
  email: string;
  note: string;
  /** The language of the text. */
  language: Locale;
  days: number;
};

const day = 24 * 3_600_000;

/** Asks somebody without an account to approve a text: sends a link and adds a history line. */
export function askApproval(
  actor: Actor,
  kind: KindName,
  id: string,
  { revisionId, name, email, note, language, days }: Asking,
  now = new Date(),
): Promise<Result<Approval>> {
  return runWrite(async (tx) => {
    const record = await findRecord(tx, kind, id);
    if (!actor.userId || !can(actor, "askApproval", targetOf(record))) throw notFound();
    const revision = revisionId ? await tx.revision.findUnique({ where: { id: revisionId } }) : null;
    if (revisionId && (revision?.recordId !== id || isTranslation(revision))) throw notFound();
    const approval = await tx.approval.create({
      data: {
        ...{ recordId: id, revisionId, version: record.version, language, askedById: actor.userId },
        ...{ name, email, note: note || null, createdAt: now, expiresAt: new Date(now.getTime() + days * day) },
      },
    });
    const title = (await labelsOf(actor, [id], language)).get(id);
    const what = { title: title?.label ?? record.slug, titleLanguage: title?.lang ?? language };
    await sendRequestLetter(tx, approval, { asker: actor.name, ...what }, now);
    await writeHistory(tx, actor, { id, version: record.version, action: "askApproval", before: {}, after: {}, now });
    return { value: approval, tags: [] };
  });
}

/** Withdraws a link at once. An answer stays. */
export function withdrawApproval(actor: Actor, id: string, now = new Date()): Promise<Result<Approval>> {
  return runWrite(async (tx) => {
    const found = await tx.approval.findUnique({ where: { id }, include: { record: true } });
    if (!found) throw notFound();
    const record = await lockRecord(tx, found.record.kind, found.recordId);
    if (!can(actor, "askApproval", targetOf(record))) throw notFound();
    const { count } = await tx.approval.updateMany({ where: { id, state: "asked" }, data: { state: "withdrawn" } });
    if (count === 0) throw invalid([{ key: "error.transition", path: [] }]);
    const line = { id: record.id, version: record.version, action: "withdrawApproval", before: {}, after: {}, now };
    await writeHistory(tx, actor, line);
    return { value: found, tags: [] };
  });
}
