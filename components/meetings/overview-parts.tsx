import { WorkPart } from "@/components/work/work-part";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { Deadline } from "@/lib/meetings/deadlines";
import type { MissingThing } from "@/lib/meetings/desk/overview";
import { type MeetingStage, meetingStages } from "@/lib/meetings/stage";

/** All stages in their order, with the current one marked. */
export function StageList({ locale, stage }: { locale: Locale; stage: MeetingStage }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="stage-title" className="space-y-3">
      <h2 id="stage-title" className="font-read text-lead">
        {t("hosting:stage.title")}: {t(`hosting:stage.${stage}`)}
      </h2>
      <ol className="flex flex-wrap gap-x-6 gap-y-1 text-note">
        {meetingStages.map((name) => (
          <li
            key={name}
            aria-current={name === stage ? "step" : undefined}
            className={name === stage ? "nav-current" : "text-quiet"}
          >
            {t(`hosting:stage.${name}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is missing, each with a link to where it is done. */
export function MissingList({ locale, id, missing }: { locale: Locale; id: string; missing: MissingThing[] }) {
  const t = translator(locale);
  const here = adminPath(locale, "meeting", id);
  return (
    <WorkPart id="missing" title={t("hosting:missing.title")}>
      {missing.length === 0 ? (
        <p>{t("hosting:missing.none")}</p>
      ) : (
        <ul className="space-y-1">
          {missing.map(({ name, count, numbers = "", page }) => (
            <li key={name}>
              <a href={page === "record" ? here : `${here}/${page}`} className="target">
                {t(`hosting:missing.${name}`, { count, numbers })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </WorkPart>
  );
}

/** The days to keep, the next one first. */
export function Deadlines({ locale, deadlines }: { locale: Locale; deadlines: Deadline[] }) {
  const t = translator(locale);
  return (
    <WorkPart id="dates" title={t("hosting:deadline.title")}>
      {deadlines.length === 0 ? (
        <p>{t("hosting:deadline.none")}</p>
      ) : (
        <dl className="facts">
          {deadlines.map(({ name, day }) => (
            <div key={name}>
              <dt>{t(`hosting:deadline.${name}`)}</dt>
              <dd>
                <time dateTime={day}>{formatDay(day, locale)}</time>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </WorkPart>
  );
}
