import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Actor } from "@/lib/auth/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { countWaiting, type Waiting } from "@/lib/contact/inbox/list";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/server";
import { type KindName, kindAtPath, kinds } from "@/lib/kinds/index";
import { titleFor } from "@/lib/records/admin/labels";
import { isUuid } from "@/lib/text/is-uuid";
import { currentVisitor, requirePerson } from "../(account)/page-state";
import { workLinks } from "./work-links";

export type Query = Record<string, string | string[] | undefined>;
export type AdminProps<P = object> = { params: Promise<{ locale: string } & P>; searchParams: Promise<Query> };

export type AdminPageState<P> = {
  locale: Locale;
  t: Translate;
  visitor: Visitor;
  params: P;
  query: Query;
  /** The page's own address without its language, with its query. */
  path: string;
  /** Messages that wait for the person. */
  messages: Waiting;
  /** What every page of the admin stands in, as `AdminFrame` takes it. */
  frame: { locale: Locale; path: string; name: string; links: ReturnType<typeof workLinks> };
};

/** One value of a query. */
export const one = (value: string | string[] | undefined): string => [value].flat()[0] ?? "";

/** Language, person and address of a page of the admin. `page` is its address below the admin. */
export async function readAdminPage<P extends object>(
  { params, searchParams }: AdminProps<P>,
  page: (params: P) => string,
): Promise<AdminPageState<{ locale: string } & P>> {
  const [given, query] = await Promise.all([params, searchParams]);
  if (!isLocale(given.locale)) notFound();
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    key === "draft" || key === "done" ? [] : [value ?? []].flat().map((text) => [key, text]),
  );
  const search = new URLSearchParams(pairs);
  const path = `/admin${page(given)}${search.size > 0 ? `?${search}` : ""}`;
  const visitor = await requirePerson(given.locale, path);
  const { locale } = given;
  const t = translator(locale);
  const messages = await countWaiting(visitor.actor);
  const links = workLinks(visitor.actor, locale, t, path, messages.held + messages.open);
  const frame = { locale, path, name: visitor.actor.name, links };
  return { locale, t, visitor, params: given, query, path, messages, frame };
}

/** The kind of an address like `/admin/networks`. */
export function requireKind(path: string): KindName {
  return kindAtPath(path) ?? notFound();
}

export function adminPath(locale: Locale, kind: KindName, id?: string): string {
  return `/${locale}/admin/${kinds[kind].path}${id ? `/${id}` : ""}`;
}

type Title = (t: Translate, segments: Record<string, string>, actor: Actor | null) => string | Promise<string>;

/** What the record of an address like `/admin/schools/<id>` is called, as far as its reader may know. */
async function titleOfRecord(actor: Actor | null, { kind = "", id = "" }: Record<string, string>, locale: Locale) {
  const name = kindAtPath(kind);
  return name && actor && isUuid(id) ? titleFor(actor, name, id, locale) : null;
}

/** Tabs and histories show nothing but the title: it begins with the record, then says which page of it. */
export function adminTitle(title: Title) {
  return async ({ params }: { params: Promise<{ locale: string } & Record<string, string>> }): Promise<Metadata> => {
    const given = await params;
    if (!isLocale(given.locale)) notFound();
    const visitor = await currentVisitor();
    const actor = visitor && visitor.missing === null ? visitor.actor : null;
    const [record, own] = await Promise.all([
      titleOfRecord(actor, given, given.locale),
      title(translator(given.locale), given, actor),
    ]);
    return { title: record ? `${record}: ${own}` : own, robots: { index: false }, referrer: "same-origin" };
  };
}
