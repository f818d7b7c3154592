import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";

/** Kinds with people to ask. Guides have none; organisations are asked through their records. */
export const contactableKinds = [
  "practice",
  "network",
  "cluster",
  "school",
  "meeting",
  "city",
] as const satisfies KindName[];
export type ContactableKind = (typeof contactableKinds)[number];

export const isContactable = (kind: KindName): kind is ContactableKind =>
  contactableKinds.some((item) => item === kind);

/** Path of the form: `/ca/ask/networks/xarxes-pel-canvi`. */
export function askPath(locale: Locale, { kind, slug }: { kind: KindName; slug: string }): string {
  return `/${locale}/ask/${kinds[kind].path}/${slug}`;
}

/** Path of a message's private page, for its sender. */
export const statusPath = (locale: Locale, token: string) => `/${locale}/message/${token}`;

/** Path of the page where the sender confirms their address. */
export const confirmPath = (locale: Locale, token: string) => `/${locale}/ask/confirm/${token}`;
