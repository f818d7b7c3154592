import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kinds } from "@/lib/kinds/index";

/** Of what somebody can be asked. Guides are read, and organisations are reached by what they do. */
export const askedKinds = ["practice", "network", "cluster", "school", "meeting", "city"] as const satisfies KindName[];
export type AskedKind = (typeof askedKinds)[number];

export const isAsked = (kind: KindName): kind is AskedKind => askedKinds.some((one) => one === kind);

/** The form: `/ca/ask/networks/xarxes-pel-canvi`. */
export function askPath(locale: Locale, { kind, slug }: { kind: KindName; slug: string }): string {
  return `/${locale}/ask/${kinds[kind].path}/${slug}`;
}

/** What became of a message, for whoever wrote it. */
export const statusPath = (locale: Locale, token: string) => `/${locale}/message/${token}`;

/** Where the sender confirms that their address is theirs. */
export const confirmPath = (locale: Locale, token: string) => `/${locale}/ask/confirm/${token}`;
