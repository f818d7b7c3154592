import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { schoolReadsFor } from "@/lib/meetings/review/school-part/open";
import type { SchoolView } from "@/lib/meetings/visits/answer";
import { SharedList } from "../agreement/shared-list";

type Props = { locale: Locale; token: string; view: SchoolView; now: Date };

const action = "/api/meetings/school-part";

/** What the school asked, and what it can still do about it. */
function WishForm({ locale, token, view: { part } }: Omit<Props, "now">) {
  const t = translator(locale);
  const { hostOnly } = part;
  if (hostOnly === null)
    return (
      <PostForm action={action} locale={locale} hidden={{ token, intent: "hostOnly" }}>
        <TextArea
          id="words"
          name="words"
          rows={2}
          label={t("visits:part.words")}
          hint={t("visits:part.wordsHint")}
          optional={t("account:optional")}
        />
        <Button second>{t("visits:part.ask")}</Button>
      </PostForm>
    );
  return (
    <>
      <p className="max-w-measure">{t(`visits:part.wish.${hostOnly}`)}</p>
      {hostOnly !== "refused" && (
        <PostForm action={action} locale={locale} hidden={{ token, intent: "takeBack" }}>
          <Button second>{t("visits:part.takeBack")}</Button>
        </PostForm>
      )}
    </>
  );
}

/** What the visitors said about a school, which reads it before others do. */
export function SchoolReviewPart({ locale, token, view, now }: Props) {
  const { part, timeZone } = view;
  if (part.statements.length === 0) return null;
  const t = translator(locale);
  return (
    <>
      <WorkPart id="part" title={t("visits:part.title")}>
        <p className="max-w-measure">{t("visits:part.lead", { days: schoolReadsFor })}</p>
        {part.isUnread && (
          <PostForm action={action} locale={locale} hidden={{ token, intent: "read", at: now.toISOString() }}>
            <Button>{t("visits:part.read")}</Button>
          </PostForm>
        )}
        <WishForm locale={locale} token={token} view={view} />
      </WorkPart>
      <SharedList locale={locale} statements={part.statements} timeZone={timeZone} />
    </>
  );
}
