import type { Actor } from "@/lib/auth/actor";
import { type FlaggedContact, flaggedContacts } from "@/lib/contact/inbox/flagged";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";
import { type OutsideWork, readOutsideWork } from "@/lib/proposals/outside-work";
import { listMedia, type MediaList } from "@/lib/records/media/list";
import { readMergedInto } from "@/lib/records/merge/merged-into";
import type { FormDraft } from "@/lib/routes/draft";
import { type Conflict, readConflict } from "./conflict-lines";
import { readOthersHere } from "./presence";
import type { Editable } from "./record";
import { readUnseen, type UnseenLink } from "./unseen";

export type EditPage = {
  editable: Editable;
  media: MediaList | null;
  flagged: FlaggedContact[];
  outside: OutsideWork | null;
  /** The title of the record that this archived one was merged into. */
  mergedInto: string | null;
  /** Linked records that readers do not see in this one. */
  unseen: { links: UnseenLink[]; total: number };
  /** Sentences about the others who have the record open. */
  others: string[];
  /** Path of the page for approval requests; null when the actor may not ask for approval. */
  approvalsPath: string | null;
};

/** Everything that the edit page shows beside the fields. */
export async function readEditPage(
  actor: Actor,
  kind: KindName,
  editable: Editable,
  locale: Locale,
  now: Date,
): Promise<EditPage> {
  const { record, revision } = editable;
  const [media, flagged, outside, mergedInto, others, unseen] = await Promise.all([
    listMedia(actor, kind, record.id, now),
    flaggedContacts(actor, record.id),
    readOutsideWork(actor, kind, record.id, now),
    readMergedInto(actor, record, locale),
    readOthersHere(actor, record.id, locale, now),
    readUnseen(actor, kind, editable.input, locale),
  ]);
  const query = revision ? `?revision=${revision.id}` : "";
  const approvalsPath = `/${locale}/admin/approvals/${kinds[kind].path}/${record.id}${query}`;
  return {
    editable,
    media,
    flagged,
    outside,
    mergedInto,
    others,
    unseen,
    approvalsPath: editable.may("askApproval") ? approvalsPath : null,
  };
}

/** The conflict of a refused form that was opened with an older version; null for any other refusal. */
export async function findConflict(
  actor: Actor,
  kind: KindName,
  editable: Editable,
  draft: FormDraft | null,
  locale: Locale,
): Promise<Conflict | null> {
  const version = Number(draft?.values.version);
  const isOld = Number.isInteger(version) && version > 0 && version < editable.record.version;
  return draft && isOld ? readConflict(actor, kind, editable, draft.values, version, locale) : null;
}
