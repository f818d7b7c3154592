import { PointerGroup } from "@/components/work/pointer-group";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Group } from "@/lib/records/admin/dashboard";
import { pointerPath } from "./waiting-records";

/** The translations that readers ask for, the most wanted first. */
export function WishedTranslations({ locale, wished }: { locale: Locale; wished: Group }) {
  if (wished.total === 0) return null;
  return (
    <div className="my-10">
      <PointerGroup
        locale={locale}
        id="wished"
        title={translator(locale)("work:dashboard.wished")}
        lines={wished.lines}
        total={wished.total}
        hrefOf={(line) => pointerPath(locale, line)}
      />
    </div>
  );
}
