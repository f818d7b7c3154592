import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { countWaiting, type InboxCounts } from "@/lib/contact/inbox/list";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { type KindName, kindAtPath } from "@/lib/kinds/index";
import { isDemoSite } from "@/lib/operating/demo";
import { readAdminTitle } from "@/lib/records/admin/labels";
import { workLinks } from "@/lib/records/admin/work-links";
import { type FormState, readFormState } from "@/lib/routes/form-state";
import type { Query } from "@/lib/routes/query";
import { isUuid } from "@/lib/text/is-uuid";
import { currentVisitor, requirePerson } from "../(account)/page-state";

export type AdminProps<P = object> = { params: Promise<{ locale: string } & P>; searchParams: Promise<Query> };

export type AdminPageState<P> = {
  locale: Locale;
  t: Translate;
  visitor: Visitor;
  actor: Actor;
  params: P;
  query: Query;
  /** Values and errors of a refused form of this page. */
  form: FormState;
  /** The number of messages that wait for the person. */
  messages: InboxCounts;
  /** The props of `AdminFrame` that every page shares. */
  frame: { locale: Locale; path: string; name: string; links: ReturnType<typeof workLinks>; isDemo: boolean };
};

/**
 * The page's path without its language, for the language menu. Drafts and outcomes are left out: they are shown once.
 */
function ownPath(page: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    key === "draft" || key === "done" ? [] : [value ?? []].flat().map((text) => [key, text]),
  );
  const search = new URLSearchParams(pairs);
  return `/admin${page}${search.size > 0 ? `?${search}` : ""}`;
}

/** Reads the request of an admin page: language, person, parameters, form. `page` is the path below `/admin`. */
export async function readAdminPage<P extends object>(
  props: AdminProps<P>,
  page: (params: P) => string,
): Promise<AdminPageState<{ locale: string } & P>> {
  const [params, query] = await Promise.all([props.params, props.searchParams]);
  const { locale } = params;
  if (!isLocale(locale)) notFound();
  const path = ownPath(page(params), query);
  const visitor = await requirePerson(locale, path);
  const { actor } = visitor;
  const t = translator(locale);
  const [messages, form, isDemo] = await Promise.all([
    countWaiting(actor),
    readFormState(locale, query.draft, new Date()),
    isDemoSite(),
  ]);
  const links = workLinks(actor, locale, t, path, messages.held + messages.open);
  const frame = { locale, path, name: actor.name, links, isDemo };
  return { locale, t, visitor, actor, params, query, form, messages, frame };
}

/** The kind named by an address such as `/admin/networks`; ends with a 404 if there is none. */
export function requireKind(path: string): KindName {
  return kindAtPath(path) ?? notFound();
}

type Title = (t: Translate, segments: Record<string, string>, actor: Actor | null) => string | Promise<string>;

/** The title of the record of an address such as `/admin/schools/<id>`, if the reader may see it. */
async function recordTitle(actor: Actor | null, { kind = "", id = "" }: Record<string, string>, locale: Locale) {
  const name = kindAtPath(kind);
  return name && actor && isUuid(id) ? readAdminTitle(actor, name, id, locale) : null;
}

/** The record comes first and then the page, because browser tabs cut titles. */
export function adminTitle(title: Title) {
  return async ({ params }: { params: Promise<{ locale: string } & Record<string, string>> }): Promise<Metadata> => {
    const segments = await params;
    const { locale } = segments;
    if (!isLocale(locale)) notFound();
    const visitor = await currentVisitor();
    const actor = visitor && visitor.missing === null ? visitor.actor : null;
    const [record, own] = await Promise.all([
      recordTitle(actor, segments, locale),
      title(translator(locale), segments, actor),
    ]);
    return { title: record ? `${record}: ${own}` : own, robots: { index: false }, referrer: "same-origin" };
  };
}
