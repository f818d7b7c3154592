import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { lockRecord, targetOf } from "@/lib/records/write/place";
import { type Saved, saveWithin } from "@/lib/records/write/save";
import { copyInput } from "./revision";
import { optionalKeys, translationWork } from "./work";

/**
 * Makes another language the source. It must have all texts of the current source and none outdated, because the other
 * translations are then considered made from it. Errors: invalid, notFound, conflict.
 */
export function changeSourceLanguage(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  { version, now = new Date() }: { version?: number | undefined; now?: Date } = {},
): Promise<Result<Saved>> {
  return runWrite(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    if (!can(actor, "edit", targetOf(record))) throw notFound();
    const stored = (await readStored(tx, kind, id)) as Stored;
    const { texts } = translationWork(stored, language);
    const optional = optionalKeys(texts);
    const isReady = texts.every(
      ({ key, state }) => state === "current" || (state === "missing" && optional.includes(key)),
    );
    if (!isReady) throw invalid([{ key: "translation:error.sourceIncomplete", path: ["sourceLanguage"] }]);
    const input = { ...copyInput(stored), sourceLanguage: language };
    return saveWithin(tx, actor, kind, id, input, { version: version ?? record.version, now });
  });
}
