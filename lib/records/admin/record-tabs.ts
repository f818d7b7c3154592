import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath, recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { PublicationState } from "@/lib/kinds/states";
import type { EditPage } from "./edit-page";

type Row = { id: string; kind: KindName; slug: string; publication: PublicationState };

type Tab = "edit" | "media" | "languages" | "history";

type More = {
  /** The revision being edited, which the preview then shows. */
  revision?: string | undefined;
  /** Further tabs that depend on rights. */
  more?: { href: string; label: string }[];
};

/** The tabs of a record. */
export function recordTabList(record: Row, locale: Locale, current: Tab, { revision, more = [] }: More = {}) {
  const t = translator(locale);
  const here = adminPath(locale, record.kind, record.id);
  const preview = `/${locale}/admin/preview${here.slice(`/${locale}/admin`.length)}`;
  const tab = (name: Tab, href: string, label: string) => ({ href, label, current: name === current });
  return [
    tab("edit", here, t("admin:edit.tab.edit")),
    tab("media", `${here}/media`, t("media:tab")),
    tab("languages", `${here}/languages`, t("admin:edit.tab.languages")),
    tab("history", `${here}/history`, t("admin:edit.tab.history")),
    { href: `${preview}${revision ? `?revision=${revision}` : ""}`, label: t("admin:edit.preview") },
    ...more,
    ...(record.publication === "published"
      ? [{ href: recordPath(locale, record), label: t("admin:edit.tab.public") }]
      : []),
  ];
}

/** The first page of what is done with a record besides writing it. */
const deskPages: Partial<Record<KindName, string>> = { meeting: "overview" };

/** The tabs of the edit page, including approval requests where allowed. */
export function editTabs(locale: Locale, { editable, approvalsPath }: EditPage) {
  const t = translator(locale);
  const { record, may } = editable;
  const desk = may("runMeeting") ? deskPages[record.kind] : undefined;
  const more = [
    ...(record.kind === "city" && may("edit")
      ? [{ href: `${adminPath(locale, "city", record.id)}/districts`, label: t("work:districts.title") }]
      : []),
    ...(desk ? [{ href: `${adminPath(locale, record.kind, record.id)}/${desk}`, label: t("hosting:nav.run") }] : []),
    ...(approvalsPath ? [{ href: approvalsPath, label: t("proposals:ask.tab") }] : []),
  ];
  return recordTabList(editable.record, locale, "edit", { revision: editable.revision?.id, more });
}
