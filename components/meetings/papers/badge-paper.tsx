import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Badge } from "@/lib/meetings/papers/people";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { MeetingName } from "./meeting-name";
import { Paper } from "./paper";
import { severalOnSheet } from "./several-on-sheet";

const onSheet = 8;

function OneBadge({ locale, badge, meeting }: { locale: Locale; badge: Badge; meeting: Papers["meeting"] }) {
  const t = translator(locale);
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
      <p className="text-note">
        {t("papers:badges.code")}: <span className="tabular-nums">{badge.code}</span>
      </p>
    </li>
  );
}

/** Eight badges on each sheet, to be cut apart. */
export function BadgePaper({ locale, papers: { meeting, badges } }: { locale: Locale; papers: Papers }) {
  const t = translator(locale);
  return severalOnSheet(badges, onSheet).map((some, index) => (
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
