import { PlaceMap } from "@/components/map/place-map";
import type { Ground } from "@/lib/ground/ground";
import { formatList } from "@/lib/i18n/format";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; ground: Ground; districts: { id: string; name: string }[] };

/** The boundaries of rows, seen before they are imported. */
export function PlanMap({ page: { locale, t }, ground, districts }: Props) {
  const names = districts.map(({ name }) => name);
  return (
    <div className="max-w-measure">
      <PlaceMap
        {...{ id: "plan-map", title: t("exchange:plan.map"), places: [], isWhole: true, ground, districts, locale }}
        description={formatList(names, locale)}
      />
    </div>
  );
}
