import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { accountPage, textOf } from "@/lib/auth/pages";
import { readVisitor, type Visitor } from "@/lib/auth/visitor";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";

type Query = Record<string, string | string[] | undefined>;
export type PageProps<P = object> = { params: Promise<{ locale: string } & P>; searchParams: Promise<Query> };

export type PageState = {
  locale: Locale;
  t: Translate;
  query: Query;
  /** The page's own address without its language, for the language switch. */
  path: string;
  next: string | undefined;
  /** What was just done, as a sentence. */
  done: string | undefined;
  errors: { path: string; text: string }[];
  /** What the refused form held. */
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
  /** The errors for the summary; `prefix` begins the ids of the form's fields. */
  summary: (prefix?: string) => { href: string; text: string }[];
};

const sentences = ["saved", "passwordChanged", "secondOff", "devicesEnded", "signedOut", "roleAdded"] as const;

function pathOf(page: string, query: Query): string {
  const kept = Object.entries(query).filter(([key]) => ["token", "next", "by", "codes"].includes(key));
  const search = new URLSearchParams(kept.flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])));
  return `/${page}${search.size > 0 ? `?${search}` : ""}`;
}

/** What every page of an account needs of its address: language, what was typed, what was wrong, what was done. */
export async function readPage({ params, searchParams }: PageProps, page: string): Promise<PageState> {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const draft = await readDraft(query.draft, new Date());
  const errors = (draft?.errors ?? []).map(({ key, path }) => ({ path: path.join("."), text: errorText(locale, key) }));
  const done = sentences.find((one) => one === query.done);
  const value = (name: string) => textOf(draft?.values[name]);
  return {
    locale,
    t,
    query,
    path: pathOf(page, query),
    next: textOf(query.next),
    done: done && t(`account:done.${done}`),
    errors,
    value,
    error: (name) => errors.find(({ path }) => path === name)?.text,
    summary: (prefix = "") => errors.map(({ path, text }) => ({ href: path ? `#${prefix}${path}` : "#main", text })),
  };
}

/** Who looks at this page; null for a stranger. Asked once for a page and its title. */
export const currentVisitor = cache(
  async (): Promise<Visitor | null> => readVisitor((await headers()).get("cookie"), new Date()),
);

/** The person in full, or the way to what is missing. Each page asks for itself: a layout decides nothing. */
export async function requirePerson(locale: Locale, path: string): Promise<Visitor> {
  const visitor = await currentVisitor();
  const next = `/${locale}${path}`;
  if (!visitor) redirect(accountPage(locale, "sign-in", { next }));
  if (visitor.missing === "secondFactor") redirect(accountPage(locale, "second-factor", { next }));
  if (visitor.missing === "secondFactorSetUp") redirect(accountPage(locale, "second-factor/set-up", { next }));
  return visitor;
}

type Title = (t: Translate) => string;

/** Pages of one visitor are nobody else's business. */
export function titled(title: Title) {
  return async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    return { title: title(translator(locale)), robots: { index: false }, referrer: "same-origin" };
  };
}
