import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";

/** Who downloads a list, in which language, and when. */
export type ListReader = { actor: Actor; locale: Locale; now: Date };

/** All lines of a list that is read page by page. */
export async function* allPages<Line>(read: (page: number) => Promise<readonly Line[] | undefined>) {
  for (let page = 1; ; page++) {
    const lines = (await read(page)) ?? [];
    yield* lines;
    if (lines.length === 0) return;
  }
}
