import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";

export type Query = Record<string, string | string[] | undefined>;
export type FormProps<P = object> = { params: Promise<{ locale: string } & P>; searchParams: Promise<Query> };

export type FormState<P> = {
  locale: Locale;
  t: Translate;
  params: P;
  query: Record<string, string>;
  /** What the refused form held; null when it comes for the first time. */
  typed: Record<string, string | string[]> | null;
  /** Field → what is wrong with it. */
  errors: Record<string, string>;
  now: Date;
};

const one = (value: string | string[] | undefined) => [value ?? []].flat()[0] ?? "";

/** What a form for somebody without an account needs of its address. */
export async function readFormState<P>({
  params,
  searchParams,
}: FormProps<P>): Promise<FormState<{ locale: string } & P>> {
  const [given, query] = await Promise.all([params, searchParams]);
  if (!isLocale(given.locale)) notFound();
  const now = new Date();
  const draft = await readDraft(query.draft, now);
  const errors = (draft?.errors ?? []).map(({ key, path }) => [
    String(path[0] ?? ""),
    errorText(given.locale as Locale, key),
  ]);
  return {
    ...{ locale: given.locale, t: translator(given.locale), params: given, now },
    query: Object.fromEntries(Object.keys(query).map((name) => [name, one(query[name])])),
    typed: draft?.values ?? null,
    errors: Object.fromEntries(errors.reverse()),
  };
}

type Title = (t: Translate) => string;

/** A page of one person's own: found by nobody, and its address goes nowhere. */
export function privatePage(title: Title) {
  return async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    return { title: title(translator(locale)), robots: { index: false }, referrer: "same-origin" };
  };
}
