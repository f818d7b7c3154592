import { RoundBar } from "@/components/rounds/round-bar";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { RoundView } from "@/lib/records/rounds/read-round";
import type { LaterFields, WorkspacePage } from "@/lib/records/translation/workspace-page";

type Props = { locale: Locale; page: WorkspacePage };

/** The actions that the reader may take, the most frequent first. */
function intentsOf({ ways, workspace: { isPublished } }: WorkspacePage) {
  if (!ways.save)
    return [
      ["propose", "propose"],
      ["wait", "saveWait"],
    ] as const;
  if (!ways.publish) return [["save", "save"]] as const;
  if (!isPublished)
    return [
      ["save", "save"],
      ["publish", "savePublish"],
    ] as const;
  return [
    ["save", "save"],
    ["wait", "saveWait"],
    ["hide", "hide"],
  ] as const;
}

/** The buttons of the form. For a machine translation they confirm that it was checked. */
export function SaveButtons({ locale, page, round }: Props & { round: RoundView | null }) {
  const t = translator(locale);
  const labelOf = (action: string) => (round ? t("rounds:andNext", { action }) : action);
  const intents = intentsOf(page).filter(([intent]) => !round || intent !== "hide");
  return (
    <>
      {page.isMachine && (
        <label className="flex min-h-9 items-start gap-3 border-t border-rule pt-4">
          <input type="checkbox" name="checked" value="yes" className="tick" />
          <span>{t("translation:checked")}</span>
        </label>
      )}
      <RoundBar locale={locale} round={round}>
        {intents.map(([intent, label], index) => (
          <Button key={intent} second={index > 0} name="intent" value={intent}>
            {labelOf(t(`translation:${label}`))}
          </Button>
        ))}
      </RoundBar>
      {page.later && !round && <PublishLater locale={locale} later={page.later} />}
    </>
  );
}

/** Publishing this language at a time, by the clocks of the responsible city. */
function PublishLater({ locale, later }: { locale: Locale; later: LaterFields }) {
  const t = translator(locale);
  const { timeZone, day, time, error, planned } = later;
  return (
    <Details summary={t("admin:form.later")} open={error !== undefined || planned !== null}>
      <div className="space-y-4">
        {planned && <p>{t("work:review.scheduledFor", { when: formatInstant(planned, locale, timeZone) })}</p>}
        <p className="text-note text-quiet">{t("work:review.zone", { zone: timeZone })}</p>
        <div className="flex flex-wrap gap-6">
          <TextInput id="day" name="publishDay" type="date" label={t("work:review.day")} value={day} error={error} />
          <TextInput id="time" name="publishTime" type="time" label={t("work:review.time")} value={time} />
        </div>
        <div className="flex flex-wrap items-center gap-5">
          <Button second name="intent" value="schedule">
            {t("admin:form.schedule")}
          </Button>
          <a href={`/${locale}/admin/scheduled`} className="target">
            {t("admin:form.allScheduled")}
          </a>
        </div>
      </div>
    </Details>
  );
}

/** Shown below the form: discard the waiting translation, or request a machine translation. */
export function OtherForms({ locale, page, round }: Props & { round: RoundView | null }) {
  const { kind, recordId, language, workspace, machine } = page;
  const t = translator(locale);
  const hidden = { kind, id: recordId, language };
  return (
    <>
      {workspace.revision && (
        <PostForm
          action="/api/admin/translations/revision"
          locale={locale}
          hidden={{ ...hidden, revision: workspace.revision.id, next: round?.skip }}
        >
          <Button second>{t("translation:discard")}</Button>
        </PostForm>
      )}
      {machine && (
        <PostForm action="/api/admin/translations/machine" locale={locale} hidden={{ ...hidden, next: round?.next }}>
          <p className="max-w-measure text-quiet">
            {t("translation:machineHint")} {t("rounds:machine.engine", { engine: machine })}
          </p>
          <Button second>{t("translation:machine")}</Button>
        </PostForm>
      )}
    </>
  );
}

/** Links to the next records of the city that need this language. */
export function NextRecordLinks({ locale, page: { kind, language, next } }: Props) {
  const t = translator(locale);
  const links = [
    { record: next.missing, label: t("translation:nextMissing") },
    { record: next.outdated, label: t("translation:nextOutdated") },
  ];
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-2">
      {links.map(
        ({ record, label }) =>
          record && (
            <li key={label}>
              <a href={`${adminPath(locale, kind, record.id)}/languages/${language}`} className="target">
                {label}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
