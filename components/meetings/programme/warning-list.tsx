import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { ProgrammeWarning } from "@/lib/meetings/programme/warning";

type Props = { locale: Locale; id: string; warnings: ProgrammeWarning[] };

/** What is probably a mistake; each line leads to the first session it is about, or to the groups of a visit. */
export function WarningList({ locale, id: meeting, warnings }: Props) {
  if (warnings.length === 0) return null;
  const t = translator(locale);
  const groups = `${adminPath(locale, "meeting", meeting)}/visits/groups`;
  return (
    <WorkPart id="warnings" title={t("hosting:warning.title")}>
      <ul className="space-y-1">
        {warnings.map(({ name, sessions, person, visits, minutes, needed, visit }) => (
          <li key={`${name} ${sessions.map(({ id }) => id).join()} ${visits} ${visit?.number}`}>
            <a href={visit || name === "twoGroups" ? groups : `#session-${sessions[0]?.id}`} className="target words">
              {t(`hosting:warning.${name}`, {
                ...{ sessions: sessions.map(({ title }) => title).join("; "), person, visits, minutes, needed },
                ...{ number: visit?.number ?? 0, people: visit?.people ?? 0, seats: visit?.seats ?? 0 },
              })}
            </a>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
