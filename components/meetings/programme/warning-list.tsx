import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ProgrammeWarning } from "@/lib/meetings/programme/warnings";

/** What is probably a mistake; each line leads to the first session it is about. */
export function WarningList({ locale, warnings }: { locale: Locale; warnings: ProgrammeWarning[] }) {
  if (warnings.length === 0) return null;
  const t = translator(locale);
  return (
    <WorkPart id="warnings" title={t("hosting:warning.title")}>
      <ul className="space-y-1">
        {warnings.map(({ name, sessions, person, minutes, needed }) => (
          <li key={`${name} ${sessions.map(({ id }) => id).join()} ${person}`}>
            <a href={`#session-${sessions[0]?.id}`} className="target words">
              {t(`hosting:warning.${name}`, {
                ...{ sessions: sessions.map(({ title }) => title).join("; "), person, minutes, needed },
              })}
            </a>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
