import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import { paperNames } from "@/lib/meetings/papers/names";

/** What can be printed. */
export function PaperLinks({ locale, id }: { locale: Locale; id: string }) {
  const t = translator(locale);
  const here = `${adminPath(locale, "meeting", id)}/day`;
  return (
    <WorkPart id="print" title={t("papers:print.title")}>
      <p className="max-w-measure">{t("papers:print.lead")}</p>
      <ul className="max-w-measure">
        {paperNames.map((name) => (
          <li key={name} className="border-t border-rule py-2">
            <a href={`${here}/${name}`} className="target font-semibold">
              {t(`papers:paper.${name}`)}
            </a>
            <p className="text-note text-quiet">{t(`papers:about.${name}`)}</p>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
