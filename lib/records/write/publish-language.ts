import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { publishedLanguages } from "@/lib/records/search/entries";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { lockRecord, targetOf } from "./place";
import { changePublication, publication, requireTextIn } from "./publish";

export type PublishedLanguage = { /** All public languages. */ languages: Locale[]; isNew: boolean };

/**
 * Shows a public record in one more language. Errors: invalid (the record is not public, no text in this language),
 * notFound.
 */
export function publishLanguage(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  now = new Date(),
): Promise<Result<PublishedLanguage>> {
  return runWrite<PublishedLanguage>(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    if (!can(actor, "publish", targetOf(record))) throw notFound();
    if (record.publication !== "published") throw invalid([{ key: "translation:error.notPublic", path: ["publish"] }]);
    const stored = (await readStored(tx, kind, id))!;
    const shown = publishedLanguages(stored);
    if (shown.includes(language)) return { value: { languages: shown, isNew: false }, tags: [] };
    requireTextIn(stored, [language]);
    const languages = locales.filter((item) => item === language || shown.includes(item));
    const tags = await changePublication(tx, actor, kind, id, publication(languages, now));
    return { value: { languages, isNew: true }, tags };
  }, id);
}
