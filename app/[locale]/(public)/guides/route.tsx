import { ChapterList, chapterTree } from "@/components/records/guide/contents";
import { listPage } from "../list-page";

/** The complete list in its default order is shown as a table of contents; filtered or sorted otherwise, as a list. */
export const GET = listPage("guide", ({ list }, { locale, query }) => {
  const isWhole = Object.keys(query).every((key) => key === "page");
  return isWhole ? { results: <ChapterList chapters={chapterTree(list.cards)} level={2} locale={locale} /> } : {};
});
