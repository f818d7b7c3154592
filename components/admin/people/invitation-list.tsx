import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatAge, formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { InvitationLine } from "@/lib/records/admin/invitation-list";

type Props = { locale: Locale; lines: InvitationLine[]; now: Date };

/** Invitations that nobody accepted yet, with their age: each is sent again or withdrawn. */
export function InvitationList({ locale, lines, now }: Props) {
  const t = translator(locale);
  if (lines.length === 0) return null;
  const validity = (until: Date) =>
    t(until > now ? "work:people.validUntil" : "work:people.expired", {
      day: formatDay(until.toISOString().slice(0, 10), locale),
    });
  const button = (id: string, intent: "resend" | "withdraw", email: string) => (
    <PostForm action="/api/admin/people/invitations" locale={locale} hidden={{ id, intent }}>
      <Button second>
        {t(`work:people.${intent}`)} <span className="sr-only">{email}</span>
      </Button>
    </PostForm>
  );
  return (
    <WorkPart id="invitations" title={t("work:people.invitations")}>
      <ul className="max-w-wide divide-y divide-rule border-y border-rule">
        {lines.map(({ id, name, email, role, place, until, sentAt }) => (
          <li key={id} className="space-y-2 py-3">
            {name || email}{" "}
            <span className="text-note text-quiet">
              {[
                name ? email : "",
                t(`account:role.${role}`),
                place ?? "",
                t("work:people.sent", { age: formatAge(sentAt, locale, now) }),
                validity(until),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <div className="flex flex-wrap gap-3">
              {button(id, "resend", email)}
              {button(id, "withdraw", email)}
            </div>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
