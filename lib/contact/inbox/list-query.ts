import { database, Prisma } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { hasWords } from "@/lib/records/store/folded-words";
import { isStorable } from "@/lib/text/clean";
import { isUuid } from "@/lib/text/is-uuid";

/** The folders of the inbox; `waiting`, what needs action, is the default. */
export const drawers = ["waiting", "held", "failed", "answered", "closed", "spam", "all"] as const;
export type Drawer = (typeof drawers)[number];

export const ages = ["week", "month", "olderThanWeek", "olderThanTwoWeeks", "olderThanMonth"] as const;
export type Age = (typeof ages)[number];

export type InboxQuery = {
  drawer: Drawer;
  words?: string;
  record?: string;
  language?: Locale;
  age?: Age;
  page: number;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Parses the filters from a URL; invalid values are ignored. */
export function parseInboxQuery(query: Query): InboxQuery {
  const text = (key: string) => String([query[key]].flat()[0] ?? "").slice(0, 100);
  const among = <T extends string>(key: string, all: readonly T[]) => all.find((value) => value === text(key));
  const words = text("q").trim();
  const isText = words !== "" && isStorable(words);
  const [page, age, language] = [Number(text("page") || 1), among("age", ages), text("language")];
  return {
    drawer: among("state", drawers) ?? "waiting",
    ...(isText ? { words } : {}),
    ...(isUuid(text("record")) ? { record: text("record") } : {}),
    ...(isLocale(language) ? { language } : {}),
    ...(age ? { age } : {}),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** No recipient was reached and nobody has answered. */
export const failed: Prisma.MessageWhereInput = {
  state: "open",
  deliveries: { some: { state: "failed" }, none: { state: { not: "failed" } } },
};

const inDrawer: Record<Drawer, Prisma.MessageWhereInput> = {
  waiting: { state: { in: ["held", "open"] } },
  held: { state: "held" },
  failed,
  answered: { state: "answered" },
  closed: { state: "closed" },
  spam: { state: "spam" },
  all: {},
};

const day = 24 * 3_600_000;
const agesInDays: Record<Age, readonly ["gte" | "lt", number]> = {
  week: ["gte", 7],
  month: ["gte", 30],
  olderThanWeek: ["lt", 7],
  olderThanTwoWeeks: ["lt", 14],
  olderThanMonth: ["lt", 30],
};

function ofAge(age: Age | undefined, now: Date): Prisma.MessageWhereInput {
  if (!age) return {};
  const [compare, days] = agesInDays[age];
  return { createdAt: { [compare]: new Date(now.getTime() - days * day) } };
}

/** The searchable text. An index has the same expression; change both. */
const wordsOfMessage = Prisma.sql`(
  coalesce("senderName", '') || ' ' || coalesce("senderOrganisation", '') || ' ' || coalesce("senderCity", '') || ' ' ||
  coalesce("senderEmail", '') || ' ' || coalesce("body", '') || ' ' || "reference")`;
const maxFound = 10_000;

/** Ids of messages with all words, newest first and limited; null when there are no words. */
export async function messagesWithWords(words: string | undefined): Promise<string[] | null> {
  if (!words) return null;
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Message" WHERE ${hasWords([wordsOfMessage], words)} ORDER BY "createdAt" DESC LIMIT ${maxFound}`;
  return rows.map(({ id }) => id);
}

/**
 * The filters as a condition. `drawer` is separate, so that other folders can be counted; `found` comes from
 * `messagesWithWords`.
 */
export function filteredBy(
  query: InboxQuery,
  found: string[] | null,
  now: Date,
  drawer = query.drawer,
): Prisma.MessageWhereInput {
  const { record, language, age } = query;
  return {
    AND: [
      inDrawer[drawer],
      record ? { recordId: record } : {},
      language ? { language } : {},
      ofAge(age, now),
      found ? { id: { in: found } } : {},
    ],
  };
}
