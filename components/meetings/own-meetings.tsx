import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { OwnMeeting } from "@/lib/meetings/desk/own-meetings";

/** The meetings at which somebody has a role, each with a link to its pages. */
export function OwnMeetings({ locale, meetings }: { locale: Locale; meetings: OwnMeeting[] }) {
  if (meetings.length === 0) return null;
  const t = translator(locale);
  return (
    <WorkPart id="meetings" title={t("hosting:own.meetings")}>
      <ul className="space-y-1">
        {meetings.map(({ id, name, role }) => (
          <li key={id}>
            <a href={`${adminPath(locale, "meeting", id)}/overview`} className="target words" lang={name.lang}>
              {name.text}
            </a>
            <span className="text-quiet">, {t(`hosting:roles.${role}`)}</span>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
