import { database } from "@/lib/db";
import type { RawInput } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { slugify } from "@/lib/text/slug";

/** The slug that the form asks for; of a new record without one, the first free one that its title suggests. */
export async function chooseSlug(kind: KindName, asked: string, raw: RawInput, language: Locale): Promise<string> {
  if (asked) return asked;
  const title = raw.translations[language]?.[kindNamed(kind).title];
  const base = slugify(typeof title === "string" ? title : "") || kind;
  for (let number = 1; number < 50; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, 76)}-${number}`;
    const where = { kind_slug: { kind, slug } };
    const [record, redirect] = [
      await database().record.findUnique({ where, select: { id: true } }),
      await database().slugRedirect.findUnique({ where }),
    ];
    if (!record && !redirect) return slug;
  }
  return `${base.slice(0, 60)}-${crypto.randomUUID().slice(0, 8)}`;
}
