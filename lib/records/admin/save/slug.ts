import type { Database } from "@/lib/db";
import type { RawInput } from "@/lib/forms/form-values";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { chooseFreeSlug } from "@/lib/records/write/free-slug";
import { slugify } from "@/lib/text/slug";

const fromTitle = (kind: KindName, raw: RawInput, language: string): string => {
  const title = raw.translations[language]?.[kindNamed(kind).title];
  return slugify(typeof title === "string" ? title : "");
};

/** The slug from the form, else one made from the title, else the kind. */
export function wantedSlug(kind: KindName, typed: string, raw: RawInput, language: string): string {
  return typed || fromTitle(kind, raw, language) || kind;
}

/** The slug for a draft that was saved without a title and has one now; null for any other. */
export async function slugOfTitle(tx: Database, kind: KindName, slug: string, raw: RawInput): Promise<string | null> {
  const isPlaceholder = new RegExp(`^${kind}(-\\d+)?$`).test(slug);
  const wanted = isPlaceholder ? fromTitle(kind, raw, raw.sourceLanguage ?? "") : "";
  return wanted ? chooseFreeSlug(tx, kind, wanted) : null;
}
