import type { Database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { publicLabels } from "@/lib/records/public/labels";

/** The data that letters about a message need. */
export async function readQuestion(tx: Database, messageId: string) {
  const message = await tx.message.findUniqueOrThrow({
    where: { id: messageId },
    include: { record: { select: { id: true, kind: true, slug: true, publication: true, responsibleCityId: true } } },
  });
  return { ...message, language: knownLocale(message.language) };
}

export type Question = Awaited<ReturnType<typeof readQuestion>>;

/** The title of the record in the best language for the reader. */
export async function questionTitle({ record }: Question, locale: Locale): Promise<string> {
  return (await publicLabels([record.id], locale)).get(record.id)?.label ?? record.slug;
}

/** The sender's name, or "somebody" in the reader's language once it is erased. */
export function nameOfSender({ senderName }: Question, locale: Locale): string {
  return senderName || translator(locale)("letters:somebody");
}
