import { can } from "@/lib/auth/can";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { citiesOf } from "@/lib/records/review/cities";

type Actor = Parameters<typeof can>[0];

const platform = { cityId: null };

/** The navigation of the admin, limited to what the actor may see. `waiting`: number of messages to answer. */
export function workLinks(actor: Actor, locale: Locale, t: Translate, path: string, waiting: number) {
  const decides = (citiesOf(actor)?.length ?? 1) > 0;
  const messages = waiting > 0 ? `${t("inbox:nav")} ${formatNumber(waiting, locale)}` : t("inbox:nav");
  const all = [
    { name: "", label: t("work:nav.dashboard"), shown: true },
    { name: "messages", label: messages, shown: true },
    { name: "reviews", label: t("work:nav.reviews"), shown: decides },
    { name: "proposals", label: t("proposals:admin.nav"), shown: decides },
    { name: "scheduled", label: t("work:nav.scheduled"), shown: decides },
    { name: "confirm", label: t("work:nav.confirm"), shown: decides },
    { name: "merge", label: t("work:nav.merge"), shown: decides },
    { name: "import", label: t("exchange:nav"), shown: decides },
    { name: "city-export", label: t("archive:nav"), shown: decides },
    { name: "people", label: t("work:nav.people"), shown: decides },
    { name: "translations", label: t("work:nav.translations"), shown: true },
    { name: "collections", label: t("collection:admin.title"), shown: true },
    { name: "coverage", label: t("work:nav.coverage"), shown: true },
    { name: "references", label: t("work:nav.references"), shown: can(actor, "changeReferences", platform) },
    { name: "vocabularies", label: t("work:nav.vocabularies"), shown: can(actor, "changeVocabularies", platform) },
    { name: "growth", label: t("work:nav.growth"), shown: can(actor, "readGrowth", platform) },
    { name: "audit", label: t("work:nav.audit"), shown: can(actor, "readAudit", platform) },
    { name: "mail", label: t("work:nav.mail"), shown: can(actor, "readMail", platform) },
    { name: "operation", label: t("operating:title"), shown: can(actor, "readOperation", platform) },
  ];
  const isCurrent = (name: string) => (name ? path.startsWith(`/admin/${name}`) : /^\/admin(\?|$)/.test(path));
  return all
    .filter(({ shown }) => shown)
    .map(({ name, label }) => ({
      href: `/${locale}/admin${name ? `/${name}` : ""}`,
      label,
      current: isCurrent(name),
    }));
}
