import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { SessionLine } from "@/lib/meetings/programme/list";

/** Cancels, restores or removes a session. */
export function SessionSteps({ locale, id, session }: { locale: Locale; id: string; session: SessionLine }) {
  const t = translator(locale);
  const hidden = { id, session: session.id, version: String(session.version) };
  return (
    <WorkPart id="steps" title={t("hosting:city.more")}>
      <PostForm
        action="/api/admin/meetings/session-step"
        locale={locale}
        hidden={hidden}
        labelledBy="steps-title"
        decides
      >
        <p className="max-w-measure text-quiet">{t("hosting:session.stepsHint")}</p>
        <div className="flex flex-wrap gap-4">
          {session.state === "planned" ? (
            <Button second name="step" value="cancel">
              {t("hosting:session.cancel")}
            </Button>
          ) : (
            <Button second name="step" value="restore">
              {t("hosting:session.restore")}
            </Button>
          )}
          <Button second name="step" value="remove">
            {t("hosting:session.remove")}
          </Button>
        </div>
      </PostForm>
    </WorkPart>
  );
}
