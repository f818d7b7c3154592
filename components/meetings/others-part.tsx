import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Others } from "@/lib/meetings/people/others";

/** Who else takes part. Nothing while nobody has agreed to be named. */
export function OthersPart({ locale, others }: { locale: Locale; others: Others | null }) {
  if (!others || others.people.length === 0) return null;
  const t = translator(locale);
  return (
    <WorkPart id="others" title={t("hosting:others.title")}>
      <p className="max-w-measure text-quiet">{t("hosting:others.lead")}</p>
      <ul className="words max-w-measure space-y-2">
        {others.people.map(({ id, name, office, city }) => (
          <li key={id}>
            <span className="font-semibold">{name}</span>
            <span className="text-quiet">
              {office && `, ${office}`}
              {" · "}
              <span lang={city.lang}>{city.text}</span>
            </span>
          </li>
        ))}
      </ul>
      {others.unnamed > 0 && <p className="text-quiet">{t("hosting:others.more", { people: others.unnamed })}</p>}
    </WorkPart>
  );
}
