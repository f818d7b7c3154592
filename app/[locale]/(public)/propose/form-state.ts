import type { PageRequest } from "@/app/public-page";
import type { PageHead } from "@/components/document/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";

export type ProposeState<P extends object = object> = {
  locale: Locale;
  t: Translate;
  params: P;
  query: Record<string, string>;
  /** The values of a refused form; null when it is shown for the first time. */
  typed: Record<string, string | string[]> | null;
  /** Error texts by field name. */
  errors: Record<string, string>;
  now: Date;
};

const first = (value: string | string[] | undefined) => [value ?? []].flat()[0] ?? "";

/** Reads the state of a form for people without an account from its address. */
export async function readProposeState<P extends object>(asked: PageRequest<P>): Promise<ProposeState<P>> {
  const { locale, query } = asked;
  const now = new Date();
  const draft = await readDraft(query.draft, now);
  const errors = (draft?.errors ?? []).map(({ key, path }) => [String(path[0] ?? ""), errorText(locale, key)]);
  return {
    ...{ locale, t: translator(locale), params: asked, now },
    query: Object.fromEntries(Object.keys(query).map((name) => [name, first(query[name])])),
    typed: draft?.values ?? null,
    errors: Object.fromEntries(errors.reverse()),
  };
}

/** The head of a page that belongs to one person: not indexed, and its address is not sent as a referrer. */
export function privateHead(title: string): PageHead {
  return { title, robots: "noindex", referrer: "same-origin" };
}
