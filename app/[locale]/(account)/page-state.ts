import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { accountPage, singleText } from "@/lib/auth/pages";
import { readVisitor, type Visitor } from "@/lib/auth/visitor";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { type FormState, readFormState } from "@/lib/routes/form-state";
import type { Query } from "@/lib/routes/query";
import { setPageStatus } from "@/lib/serving/page";

type SummarisedError = { href?: string | undefined; text: string };

export type PageProps<P = object> = { params: Promise<{ locale: string } & P>; searchParams: Promise<Query> };

export type PageState = {
  locale: Locale;
  t: Translate;
  query: Query;
  /** The page's path without its language, for the language switch. */
  path: string;
  next: string | undefined;
  /** A sentence that says what was just done. */
  done: string | undefined;
  form: FormState;
  /** Errors for the summary; those of the form as a whole have no link. `prefix` comes before the ids of its fields. */
  summary: (prefix?: string) => SummarisedError[];
};

const outcomes = ["saved", "passwordChanged", "secondOff", "devicesEnded", "signedOut", "roleAdded"] as const;

function pathOf(page: string, query: Query): string {
  const keptParameters = Object.entries(query).filter(([key]) => ["token", "next", "by", "codes"].includes(key));
  const search = new URLSearchParams(
    keptParameters.flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
  return `/${page}${search.size > 0 ? `?${search}` : ""}`;
}

/** Reads the request of an account page: language, query, and the values and errors of a refused form. */
export async function readPage({ params, searchParams }: PageProps, page: string): Promise<PageState> {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const form = await readFormState(locale, query.draft, new Date());
  const done = outcomes.find((outcome) => outcome === query.done);
  return {
    locale,
    t,
    query,
    path: pathOf(page, query),
    next: singleText(query.next),
    done: done && t(`account:done.${done}`),
    form,
    summary: (prefix = "") =>
      form.errors.map(({ path, text }) => ({ href: path ? `#${prefix}${path}` : undefined, text })),
  };
}

/** The signed-in person, or null. Cached, because a page and its title both need it. */
export const currentVisitor = cache(
  async (): Promise<Visitor | null> => readVisitor((await headers()).get("cookie"), new Date()),
);

/**
 * Returns the person with a complete sign-in, or redirects to the missing step. Each page calls it; layouts do not
 * check access.
 */
export async function requirePerson(locale: Locale, path: string): Promise<Visitor> {
  const visitor = await currentVisitor();
  const next = `/${locale}${path}`;
  if (!visitor) redirect(accountPage(locale, "sign-in", { next }));
  if (visitor.missing === "secondFactor") redirect(accountPage(locale, "second-factor", { next }));
  if (visitor.missing === "secondFactorSetUp") redirect(accountPage(locale, "second-factor/set-up", { next }));
  return visitor;
}

type Title = (t: Translate) => string;
type TitleProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** The title of a page behind a link of an email: another one when the link is spent, which is also its status. */
export function titledLink(title: Title, isOpen: (token: string) => Promise<boolean>) {
  return async ({ params, searchParams }: TitleProps): Promise<Metadata> => {
    const known = await isOpen(singleText((await searchParams).token) ?? "");
    if (!known) setPageStatus(410);
    return titled(known ? title : (t) => t("account:link.deadTitle"))({ params });
  };
}

/** Metadata with a title, for a page that search engines must not index. */
export function titled(title: Title) {
  return async ({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> => {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    return { title: title(translator(locale)), robots: { index: false }, referrer: "same-origin" };
  };
}
