import { publicPage } from "@/app/public-page";
import { SharedList } from "@/components/meetings/agreement/shared-list";
import { FormFrame } from "@/components/proposals/form-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { translator } from "@/lib/i18n/server";
import { readCityStatements } from "@/lib/meetings/review/agreement/shared-statements";
import { setPageStatus } from "@/lib/serving/page";
import { privateHead } from "../../../propose/form-state";

/** The statements of the review that an invited city reads. */
export const GET = publicPage<{ token: string }>(async ({ locale, token }) => {
  const t = translator(locale);
  const view = await readCityStatements(token, locale, new Date());
  const frame = { locale, path: `/invitation/${token}/statements`, crumb: t("review:statement.title") };
  if (!view) {
    setPageStatus(410);
    const title = t("hosting:answer.deadTitle");
    const body = (
      <FormFrame {...frame} title={title}>
        <EmptyState title={t("hosting:answer.dead")} />
      </FormFrame>
    );
    return { head: privateHead(title), body };
  }
  const { title, statements, timeZone } = view;
  const body = (
    <FormFrame
      {...frame}
      title={t("review:statement.title")}
      lead={<span lang={title.language === locale ? undefined : title.language}>{title.text}</span>}
    >
      <SharedList locale={locale} statements={statements} timeZone={timeZone} />
    </FormFrame>
  );
  return { head: privateHead(t("review:statement.title")), body };
});
