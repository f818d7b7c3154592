import { PointerGroup } from "@/components/work/pointer-group";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { WaitingGroup } from "@/lib/records/admin/waiting-groups";
import type { Pointer } from "@/lib/work/models";

/** The page where the waiting work is done: the form of the record, its translation, or its review. */
export function pointerPath(locale: Locale, { kind, recordId, revisionId, languages }: Pointer): string {
  const language = languages ? `/languages/${languages[0]}` : "";
  return `${adminPath(locale, kind, recordId)}${language}${revisionId ? `?revision=${revisionId}` : ""}`;
}

/** Records that need work, in groups. */
export function WaitingRecords({ locale, groups }: { locale: Locale; groups: WaitingGroup[] }) {
  const t = translator(locale);
  return (
    <div className="gap-x-12 gap-y-8 max-md:space-y-8 md:grid md:grid-cols-2">
      {groups.map(({ id, name, group, all }) => (
        <PointerGroup
          key={id}
          locale={locale}
          id={id}
          title={t(`work:dashboard.${name}`)}
          lines={group.lines}
          total={group.total}
          hrefOf={(line) => pointerPath(locale, line)}
          all={all ? `/${locale}/admin/${all}` : undefined}
        />
      ))}
    </div>
  );
}
