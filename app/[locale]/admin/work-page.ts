import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { type AdminProps, one, readAdminPage } from "./admin-page";

/** What a refused form held and what was wrong with it. */
async function readForm(locale: Locale, draftId: unknown) {
  const draft = await readDraft(draftId, new Date());
  const errors = (draft?.errors ?? []).map(({ key, path }) => ({
    path: path.join("."),
    text: errorText(locale, key),
  }));
  const values = (name: string) => [draft?.values[name] ?? []].flat();
  return {
    isRefused: draft !== null,
    values,
    value: (name: string) => values(name)[0],
    error: (name: string) => errors.find(({ path }) => path === name)?.text,
    /** `prefix` begins the ids of the form's fields; what belongs to no field leads to the top. */
    summary: (fields: readonly string[] = []) =>
      errors.map(({ path, text }) => ({
        href: fields.includes(path) ? `#${path.replaceAll(".", "-")}` : "#main",
        text,
      })),
  };
}

/** What every page of work needs beside what every page of the admin does: what a form held. */
export async function readWorkPage<P extends object>(props: AdminProps<P>, page: (params: P) => string) {
  const state = await readAdminPage(props, page);
  return { ...state, actor: state.visitor.actor, form: await readForm(state.locale, state.query.draft) };
}

/** The number of the page asked for. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(one(value) || 1);
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : 1;
}

/** The words of a key that is made of data: an action, a role. */
export function words(locale: Locale, key: string, otherwise: string): string {
  const t = translator(locale) as unknown as (key: string, options: object) => string;
  return t(key, { defaultValue: otherwise });
}
