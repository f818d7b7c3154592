import { ChapterList, chapterTree } from "@/components/records/guide/contents";
import { listPage } from "../list-page";

/** The whole list in its own order is a table of contents; what was filtered or sorted otherwise is a list. */
export const GET = listPage("guide", ({ list }, { locale, query }) => {
  const isWhole = Object.keys(query).every((key) => key === "page");
  return isWhole ? { results: <ChapterList chapters={chapterTree(list.cards)} level={2} locale={locale} /> } : {};
});
