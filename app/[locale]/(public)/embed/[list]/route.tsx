import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { EmbeddedList } from "@/components/embed/embedded-list";
import { EmbeddedSearch } from "@/components/embed/embedded-search";
import { translator } from "@/lib/i18n/server";
import { isKindName, kindAtPath } from "@/lib/kinds/index";
import { readListPage } from "@/lib/records/search/list-page";
import { searchDirectory } from "@/lib/records/search/search";
import { embeddedHead } from "../embedded-head";

/** A list, its map or a search, for another site's page: `/ca/embed/practices?city=girona&view=map`. */
export const GET = publicPage<{ list: string }>(async ({ locale, list, query }) => {
  const t = translator(locale);
  if (list === "search") {
    const words = [query.q].flat()[0] ?? "";
    const kind = [query.kind].flat()[0] ?? "";
    const asked = { words, kind: isKindName(kind) ? kind : undefined, page: 1 };
    const { records, total } = await searchDirectory(asked, locale);
    const cards = records.map(({ card }) => card);
    const head = embeddedHead(t("pages:search.title"), locale, query);
    return { head, body: <EmbeddedSearch {...{ locale, words, kind: asked.kind, cards, total }} /> };
  }
  const kind = kindAtPath(list);
  if (!kind) notFound();
  const data = await readListPage(kind, locale, query);
  const head = embeddedHead(t(`kinds:plural.${kind}`), locale, query);
  return { head, body: <EmbeddedList {...data} locale={locale} /> };
});
