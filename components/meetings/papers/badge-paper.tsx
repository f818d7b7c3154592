import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import type { MeetingPersonLine } from "@/lib/meetings/people/list";
import { MeetingName } from "./meeting-name";
import { Paper } from "./paper";
import { severalOnSheet } from "./several-on-sheet";

const onSheet = 8;

type BadgeProps = { locale: Locale; badge: MeetingPersonLine; meeting: Papers["meeting"] };

function OneBadge({ locale, badge, meeting }: BadgeProps) {
  const city = badge.city ?? meeting.hostCity;
  return (
    <li className="badge">
      <p className="text-note text-quiet">
        <MeetingName locale={locale} meeting={meeting} />
      </p>
      <div>
        <p className="badge-name words">{badge.name}</p>
        <p className="words">{badge.office}</p>
        {city && (
          <p className="font-semibold" lang={city.lang}>
            {city.text}
          </p>
        )}
      </div>
    </li>
  );
}

/** Eight badges on each sheet, to be cut apart. Without the personal code, which would open notes with their author. */
export function BadgePaper({ locale, papers: { meeting, coming } }: { locale: Locale; papers: Papers }) {
  const t = translator(locale);
  return severalOnSheet(coming, onSheet).map((some, index) => (
    <Paper
      key={some[0]?.id}
      id={index === 0 ? "badges" : `badges-${index + 1}`}
      cut
      label={`${t("papers:paper.badges")} ${index + 1}`}
    >
      <ul className="badges">
        {some.map((badge) => (
          <OneBadge key={badge.id} locale={locale} badge={badge} meeting={meeting} />
        ))}
      </ul>
    </Paper>
  ));
}
