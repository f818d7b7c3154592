import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { wishDecisions } from "@/lib/meetings/choices";
import type { VisitLine } from "@/lib/meetings/visits/list";

/** The school has asked that only the hosts read its part of the review, and a host decides. */
export function WishPart({ locale, id, visit }: { locale: Locale; id: string; visit: VisitLine }) {
  const { hostOnly, hostOnlyWords } = visit;
  if (!hostOnly) return null;
  const t = translator(locale);
  return (
    <WorkPart id="wish" title={t("visits:hostOnly.title")}>
      <p className="max-w-measure">{t(`visits:hostOnly.${hostOnly}`)}</p>
      {hostOnlyWords && <blockquote className="words max-w-measure whitespace-pre-line">{hostOnlyWords}</blockquote>}
      <PostForm
        action="/api/admin/meetings/visit-wish"
        locale={locale}
        hidden={{ id, visit: visit.id, version: String(visit.version) }}
        labelledBy="wish-title"
        decides
      >
        <div className="flex flex-wrap gap-4">
          {wishDecisions
            .filter((decision) => decision !== hostOnly)
            .map((decision) => (
              <Button key={decision} second name="hostOnly" value={decision}>
                {t(`visits:hostOnly.button.${decision}`)}
              </Button>
            ))}
        </div>
      </PostForm>
    </WorkPart>
  );
}
