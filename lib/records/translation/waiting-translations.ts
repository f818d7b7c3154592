import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { titlesOf } from "@/lib/records/admin/labels";
import { targetOf } from "@/lib/records/write/place";
import { isTranslation, type TranslationOrigin, translationOrigins, waitingStates } from "./revision";

export type WaitingTranslation = {
  id: string;
  kind: KindName;
  recordId: string;
  language: Locale;
  origin: TranslationOrigin;
  author: string | null;
  /** The name of the machine. */
  engine: string | null;
  at: Date;
  /** The actor may accept it. */
  mayDecide: boolean;
  title: { text: string; language: Locale } | undefined;
};

const maxShown = 500;

/** Undecided translations of records the actor may translate, oldest first, at most 500. */
export async function readWaitingTranslations(actor: Actor, locale: Locale): Promise<WaitingTranslation[]> {
  const rows = await database().revision.findMany({
    where: {
      origin: { in: [...translationOrigins] },
      state: { in: waitingStates },
      recordId: { not: null },
    },
    include: { record: true, author: { select: { name: true } } },
    orderBy: { updatedAt: "asc" },
  });
  const own = rows
    .filter((row) => isTranslation(row) && row.record !== null && can(actor, "translate", targetOf(row.record)))
    .slice(0, maxShown);
  const titles = await Promise.all(
    kindNames.map((kind) =>
      titlesOf(
        kind,
        [...new Set(own.flatMap((row) => (row.kind === kind && row.recordId ? [row.recordId] : [])))],
        locale,
      ),
    ),
  );
  const known = new Map(titles.flatMap((found) => [...found]));
  return own.map(({ id, kind, recordId, languages, origin, author, record, updatedAt, note }) => ({
    engine: origin === "machine" ? note : null,
    at: updatedAt,
    mayDecide: can(actor, "edit", targetOf(record!)),
    id,
    kind,
    recordId: recordId!,
    language: languages[0] as Locale,
    origin: origin as TranslationOrigin,
    author: author?.name ?? null,
    title: known.get(recordId!),
  }));
}
