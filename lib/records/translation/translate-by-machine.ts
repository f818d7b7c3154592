import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { mustBeComplete, parseInput } from "@/lib/records/write/parse-input";
import { findRecord, lockRecord, targetOf } from "@/lib/records/write/place";
import { changesOf, type Lines, type SeenHashes } from "./change";
import type { Machine, MachineTranslator } from "./machine";
import { replaceWords, wordsOfLines } from "./markdown-lines";
import { copyInput, saveTranslationRevision } from "./revision";
import { leavesOf, putText } from "./texts";
import { translationWork, type WorkText } from "./work";

const failed = (key: string): Result<never> => ({ ok: false, reason: "invalid", errors: [{ key, path: [] }] });

async function translateLines(
  texts: readonly WorkText[],
  from: Locale,
  to: Locale,
  translate: MachineTranslator,
): Promise<Lines | null> {
  const leaves = texts.flatMap((text) => leavesOf(text, text.source));
  const pieces = leaves.map(({ value }) => wordsOfLines(value));
  const translated = await translate(pieces.flat(), from, to);
  if (!translated) return null;
  let at = 0;
  const lines = leaves.map(({ id, value }, index) => {
    const words = translated.slice(at, at + pieces[index]!.length);
    at += pieces[index]!.length;
    return [id, replaceWords(value, words)] as const;
  });
  return Object.fromEntries(lines);
}

/**
 * Translates missing and outdated texts by machine and stores them as a revision marked as such; it is never published
 * from here. The service is called outside any transaction. Errors: invalid, notFound.
 */
export async function translateByMachine(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  machineBetween: (from: Locale, to: Locale) => Machine | null,
  now = new Date(),
): Promise<Result<{ revision: string }>> {
  const stored = (await readStored(database(), kind, id)) as Stored | null;
  if (!stored || !can(actor, "translate", targetOf(await findRecord(database(), kind, id))))
    return { ok: false, reason: "notFound" };
  const source = stored.record.sourceLanguage as Locale;
  const machine = machineBetween(source, language);
  if (!machine) return failed("translation:error.noMachine");
  const texts = translationWork(stored, language).texts.filter(({ state }) => state !== "current");
  if (source === language) return failed("translation:error.isSource");
  if (texts.length === 0) return failed("translation:error.nothingMissing");
  const lines = await translateLines(texts, source, language, machine.translate);
  if (!lines) return failed("translation:error.machine");
  const seen: SeenHashes = Object.fromEntries(
    texts.map(({ key, sourceHash, targetHash }) => [key, { source: sourceHash, target: targetHash }]),
  );
  return storeMachineLines(actor, kind, id, language, lines, seen, { engine: machine.engine, now });
}

function storeMachineLines(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  lines: Lines,
  seen: SeenHashes,
  { engine, now }: { engine: string; now: Date },
) {
  return runWrite(async (tx) => {
    const record = await lockRecord(tx, kind, id);
    if (!can(actor, "translate", targetOf(record))) throw notFound();
    const stored = (await readStored(tx, kind, id)) as Stored;
    // Skips texts that somebody wrote while the service was working.
    const open = translationWork(stored, language).texts.filter(
      ({ key, targetHash }) => seen[key]?.target === targetHash,
    );
    const changes = changesOf(open, lines, [], seen);
    if (changes.length === 0) throw invalid([{ key: "translation:error.nothingMissing", path: [] }]);
    const input = copyInput(stored);
    for (const { text, value } of changes) putText(input, text, language, value);
    parseInput(kind, input, { isDraft: !mustBeComplete(record) });
    const revision = await saveTranslationRevision(tx, actor, stored, language, changes, {
      origin: "machine",
      note: engine,
      now,
    });
    return { value: { revision }, tags: [] };
  });
}
