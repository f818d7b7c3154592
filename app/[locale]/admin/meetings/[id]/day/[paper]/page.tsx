import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { PaperLanguage } from "@/components/meetings/papers/paper-language";
import { hasPaper, PaperView } from "@/components/meetings/papers/paper-view";
import { EmptyState } from "@/components/ui/empty-state";
import { isLocale } from "@/lib/i18n/locales";
import { isPaperName } from "@/lib/meetings/papers/names";
import { readPapers } from "@/lib/meetings/papers/read-papers";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle((t, { paper = "" }) =>
  isPaperName(paper) ? `${t("papers:print.title")}: ${t(`papers:paper.${paper}`)}` : t("hosting:nav.day"),
);

/** One thing to print, in a language of its own. */
export default async function Page(props: AdminProps<{ id: string; paper: string }>) {
  const { paper } = await props.params;
  const page = await readDeskPage(props, "day", `/${paper}`);
  const { locale, t, desk, query } = page;
  if (!isPaperName(paper)) notFound();
  const asked = typeof query.in === "string" ? query.in : "";
  const own = paper === "cards" && !isLocale(asked);
  const language = isLocale(asked) ? asked : locale;
  const papers = await readPapers(desk, language, [paper], own ? "own" : language);
  return (
    <DeskFrame {...page.deskFrame} below={t(`papers:paper.${paper}`)}>
      <PaperLanguage locale={locale} paper={paper} chosen={own ? "" : language} hasPaper={hasPaper(paper, papers)} />
      {hasPaper(paper, papers) ? (
        <PaperView locale={language} papers={papers} timeZone={desk.timeZone} />
      ) : (
        <EmptyState title={t("papers:print.nothing")} />
      )}
    </DeskFrame>
  );
}
