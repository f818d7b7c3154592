import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { VisitLine } from "@/lib/meetings/visits/list";
import type { FoundTarget } from "@/lib/records/admin/search";
import { FindSchool } from "./find-school";

type Props = { locale: Locale; id: string; visit: VisitLine; words: string; found: FoundTarget[] };

/** The school of a visit, what it said, and the search for another one. */
export function SchoolPart({ locale, id, visit, words, found }: Props) {
  const t = translator(locale);
  const { name, address, state, remark, version } = visit;
  const isOver = state === "done" || state === "cancelled";
  const find = (
    <FindSchool
      {...{ locale, words, found, action: "/api/admin/meetings/visit-school" }}
      here={`${adminPath(locale, "meeting", id)}/visits/${visit.id}`}
      hidden={{ id, visit: visit.id, version: String(version) }}
      button={t("visits:find.choose")}
    />
  );
  return (
    <WorkPart id="place" title={t("visits:field.school")}>
      <FactList
        lines={[
          { label: t("visits:field.school"), value: name && <span lang={name.lang}>{name.text}</span> },
          { label: t("visits:field.address"), value: address },
          { label: t("visits:field.state"), value: t(`visits:state.${state}`) },
          { label: t("visits:field.remark"), value: remark },
        ]}
      />
      {!isOver &&
        (name ? (
          <Details summary={t("visits:find.another")} open={words !== ""}>
            <p className="max-w-measure text-quiet">{t("visits:find.anotherHint")}</p>
            {find}
          </Details>
        ) : (
          find
        ))}
    </WorkPart>
  );
}
