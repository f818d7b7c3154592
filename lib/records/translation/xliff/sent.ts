import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { kindNamed, kinds } from "@/lib/kinds/index";
import type { Stored } from "@/lib/records/store/stored";
import { leafLabel, textLabel } from "@/lib/records/translation/text-labels";
import { type Leaf, leavesOf, translatedLeaves } from "@/lib/records/translation/texts";
import { holderOf, translationWork, type WorkText } from "@/lib/records/translation/work";
import { hashText } from "@/lib/text/hash";
import type { SentFile, SentUnit } from "./model";

/** Text key → hash of the source that a waiting human translation was made from. */
export type PendingSources = ReadonlyMap<string, string>;

/** True for missing and outdated texts, except proper names and texts whose translation is already waiting. */
function isWanted({ state, key, sourceHash, declared }: WorkText, waiting: PendingSources): boolean {
  if (state === "current" || waiting.get(key) === sourceHash) return false;
  return state === "outdated" || !("proper" in declared);
}

function longestOf({ declared }: WorkText, { item }: Leaf): number | undefined {
  if (item?.of === "title") return 300;
  return declared.type === "text" ? (declared.max ?? 500) : undefined;
}

function sentUnits(text: WorkText, from: Locale, title: string): SentUnit[] {
  const old = translatedLeaves(text, text.source, text.target);
  const label = textLabel(text, from);
  return leavesOf(text, text.source).map((leaf) => {
    const target = old.get(leaf.id) ?? "";
    return {
      leaf: leaf.id,
      source: leaf.value,
      sourceHash: hashText(leaf.value),
      target,
      targetHash: target && hashText(target),
      notes: [`${leafLabel(leaf, label, from)} – ${title}`],
      longest: longestOf(text, leaf),
    };
  });
}

function titleOf(stored: Stored): string {
  const { sourceLanguage, translations } = holderOf(stored);
  const title = translations[sourceLanguage]?.[kindNamed(stored.record.kind).title];
  return typeof title === "string" ? title : stored.record.slug;
}

/** A record's texts to translate, with notes in the source language; null when there are none. */
export function sentFile(stored: Stored, to: Locale, waiting: PendingSources): SentFile | null {
  const { kind, id, slug, publication } = stored.record;
  const from = stored.record.sourceLanguage as Locale;
  const title = titleOf(stored);
  const missingTexts = translationWork(stored, to).texts.filter((text) => isWanted(text, waiting));
  const units = missingTexts.flatMap((text) => sentUnits(text, from, title));
  if (units.length === 0) return null;
  const address = publication === "published" ? [`${env().SITE_URL}/${from}/${kinds[kind].path}/${slug}`] : [];
  return { original: `${kind}/${id}`, from, to, notes: [title, ...address], units };
}
