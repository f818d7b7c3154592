import { WorkPart } from "@/components/work/work-part";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { InvitationLine } from "@/lib/records/admin/people-list";

export function InvitationList({ locale, lines }: { locale: Locale; lines: InvitationLine[] }) {
  const t = translator(locale);
  if (lines.length === 0) return null;
  return (
    <WorkPart id="invitations" title={t("work:people.invitations")}>
      <ul className="max-w-wide divide-y divide-rule border-y border-rule">
        {lines.map(({ id, name, email, role, place, until }) => (
          <li key={id} className="py-2">
            {name || email}{" "}
            <span className="text-note text-quiet">
              {[
                name ? email : "",
                t(`account:role.${role}`),
                place ?? "",
                t("work:people.validUntil", { day: formatDay(until.toISOString().slice(0, 10), locale) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
