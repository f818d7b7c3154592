import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { kindNamed, kinds } from "@/lib/kinds/index";
import type { Stored } from "@/lib/records/store/stored";
import { leafLabel, textLabel } from "@/lib/records/translation/text-labels";
import { type Leaf, leavesOf, translatedLeaves } from "@/lib/records/translation/texts";
import { holderOf, translationWork, type WorkText } from "@/lib/records/translation/work";
import { hashText } from "@/lib/text/hash";
import type { SentFile, SentUnit } from "./model";

/** Text → the source that a person's waiting translation of it was made from. */
export type PendingSources = ReadonlyMap<string, string>;

/** Missing or outdated. Names that are left as they are are not missing, and nobody is paid twice for what waits. */
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

/** What a translation office gets of a record, with words in the language that it translates from; null when there is nothing to do. */
export function sentFile(stored: Stored, to: Locale, waiting: PendingSources): SentFile | null {
  const { kind, id, slug, publication } = stored.record;
  const from = stored.record.sourceLanguage as Locale;
  const title = titleOf(stored);
  const wanted = translationWork(stored, to).texts.filter((text) => isWanted(text, waiting));
  const units = wanted.flatMap((text) => sentUnits(text, from, title));
  if (units.length === 0) return null;
  const address = publication === "published" ? [`${env().SITE_URL}/${from}/${kinds[kind].path}/${slug}`] : [];
  return { original: `${kind}/${id}`, from, to, notes: [title, ...address], units };
}
