import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { VisitLine } from "@/lib/meetings/visits/list";
import { stepsOf } from "@/lib/meetings/visits/states";

/** What can be done with a visit in its state; each button says what becomes of it. */
export function VisitSteps({ locale, id, visit }: { locale: Locale; id: string; visit: VisitLine }) {
  const t = translator(locale);
  const hidden = { id, visit: visit.id, version: String(visit.version) };
  return (
    <WorkPart id="steps" title={t("visits:steps.title")}>
      <ul className="space-y-6">
        {stepsOf(visit.state).map((intent) => (
          <li key={intent}>
            <PostForm action="/api/admin/meetings/visit-step" locale={locale} hidden={{ ...hidden, intent }} decides>
              <p className="max-w-measure text-quiet">{t(`visits:stepHint.${intent}`)}</p>
              {intent === "cancel" && (
                <TextArea
                  id="reason"
                  name="reason"
                  rows={2}
                  label={t("visits:steps.reason")}
                  optional={t("account:optional")}
                />
              )}
              <Button second>{t(`visits:step.${intent}`)}</Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
