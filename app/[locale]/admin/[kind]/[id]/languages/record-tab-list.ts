import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Stored } from "@/lib/records/stored";
import { adminPath } from "../../../admin-page";

/** The pages of a record, with that of its languages as the current one. */
export function recordTabList({ record }: Stored, locale: Locale) {
  const t = translator(locale);
  const here = adminPath(locale, record.kind, record.id);
  const preview = `/${locale}/admin/preview${here.slice(`/${locale}/admin`.length)}`;
  return [
    { href: here, label: t("admin:edit.tab.edit") },
    { href: `${here}/languages`, label: t("admin:edit.tab.languages"), current: true },
    { href: `${here}/history`, label: t("admin:edit.tab.history") },
    { href: preview, label: t("admin:edit.preview") },
    ...(record.publication === "published"
      ? [{ href: recordPath(locale, record), label: t("admin:edit.tab.public") }]
      : []),
  ];
}
