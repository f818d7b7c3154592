import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { EditPage } from "@/lib/records/admin/edit-page";

/** The linked records that readers do not see, because they are not public: a draft school in a public network. */
export function UnseenLinks({ locale, unseen: { links, total } }: { locale: Locale; unseen: EditPage["unseen"] }) {
  if (total === 0) return null;
  const t = translator(locale);
  return (
    <Callout title={t("admin:edit.unseen", { count: total })}>
      <ul>
        {links.map(({ id, kind, label, lang }) => (
          <li key={id}>
            <a href={adminPath(locale, kind, id)} lang={lang === locale ? undefined : lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
