import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";
import { backstage } from "./backstage";

type Texts = Partial<Record<Locale, Record<string, unknown>>>;
type Given = {
  kind: KindName;
  city?: string;
  fields?: Record<string, unknown>;
  translations: Texts;
  /** By default the record is public in all its languages. */
  isDraft?: boolean;
};

export type Made = { kind: KindName; id: string; slug: string; cityId: string };

/** Creates a record for one test, so that other tests are not affected. */
export async function newRecord({ kind, city = "barcelona", fields, translations, isDraft }: Given): Promise<Made> {
  const cityId = await backstage("idOf", "city", city);
  const slug = `journey-${randomUUID().slice(0, 13)}`;
  const own = kind === "school" ? { city: cityId, status: "open" } : {};
  const languages = locales.filter((language) => translations[language]);
  const id = await backstage("create", kind, slug, {
    sourceLanguage: languages[0],
    responsibleCity: cityId,
    takenFrom: null,
    fields: { ...own, ...fields },
    translations,
    parts: {},
  });
  if (!isDraft) await backstage("publish", kind, id, languages);
  return { kind, id, slug, cityId };
}

/** `Escola 3f2a`: a unique name that can be searched for. */
export const nameLike = (name: string) => `${name} ${randomUUID().slice(0, 8)}`;

export const adminOf = (locale: Locale, { kind, id }: Made) => `/${locale}/admin/${kinds[kind].path}/${id}`;
export const pageOf = (locale: Locale, { kind, slug }: Made) => `/${locale}/${kinds[kind].path}/${slug}`;

/** The field of a form by its name: `fields.phone`. */
export const fieldOf = (page: Page, name: string) => page.locator(`[id="${name}"]`);
