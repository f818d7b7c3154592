import { can } from "@/lib/auth/can";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { citiesOf } from "@/lib/records/reviews";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { type AdminProps, one, readAdminPage } from "./admin-page";

type Actor = Parameters<typeof can>[0];

const platform = { cityId: null };

/** The pages of work that somebody may see: whatever they may not is not there. */
function workLinks(actor: Actor, locale: Locale, t: Translate, path: string) {
  const decides = (citiesOf(actor)?.length ?? 1) > 0;
  const all = [
    { name: "", label: t("work:nav.dashboard"), shown: true },
    { name: "reviews", label: t("work:nav.reviews"), shown: decides },
    { name: "confirm", label: t("work:nav.confirm"), shown: decides },
    { name: "merge", label: t("work:nav.merge"), shown: decides },
    { name: "people", label: t("work:nav.people"), shown: decides },
    { name: "translations", label: t("work:nav.translations"), shown: true },
    { name: "coverage", label: t("work:nav.coverage"), shown: true },
    { name: "vocabularies", label: t("work:nav.vocabularies"), shown: can(actor, "changeVocabularies", platform) },
    { name: "audit", label: t("work:nav.audit"), shown: can(actor, "readAudit", platform) },
    { name: "mail", label: t("work:nav.mail"), shown: can(actor, "readMail", platform) },
  ];
  const isCurrent = (name: string) => (name ? path.startsWith(`/admin/${name}`) : /^\/admin(\?|$)/.test(path));
  return all
    .filter(({ shown }) => shown)
    .map(({ name, label }) => ({
      href: `/${locale}/admin${name ? `/${name}` : ""}`,
      label,
      current: isCurrent(name),
    }));
}

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

/** What every page of work needs: who, where, the frame around it, and what a form held. */
export async function readWorkPage<P extends object>(props: AdminProps<P>, page: (params: P) => string) {
  const state = await readAdminPage(props, page);
  const { locale, t, visitor, path, query } = state;
  const { actor } = visitor;
  const frame = { locale, path, name: actor.name, links: workLinks(actor, locale, t, path) };
  return { ...state, actor, frame, form: await readForm(locale, query.draft) };
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

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is no id is asked of no database. */
export const isId = (text: string) => idPattern.test(text);
