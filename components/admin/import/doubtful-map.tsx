import { type MapPlace, PlaceMap } from "@/components/map/place-map";
import { writtenName } from "@/components/records/written";
import { formatList } from "@/lib/i18n/format";
import type { CityGround } from "@/lib/records/public/city-ground";
import type { PageContext } from "@/lib/routes/form-state";

export type DoubtfulMapModel = {
  places: MapPlace[];
  numbers: ReadonlyMap<string, number>;
  ground: CityGround | null;
  /** What has no position, by its name on the map. */
  missing: string[];
};

/** The row and our records on one map, so that a person sees how far apart they are. */
export function DoubtfulMap({ page: { locale, t }, model }: { page: PageContext; model: DoubtfulMapModel }) {
  const { places, numbers, ground, missing } = model;
  const districts = ground?.districts.map(({ id, name, code }) => ({
    id,
    name: name ? writtenName(name) : (code ?? ""),
  }));
  return (
    <section aria-labelledby="doubtful-places" className="max-w-measure space-y-2">
      <h3 id="doubtful-places" className="font-semibold">
        {t("exchange:doubtful.map")}
      </h3>
      <PlaceMap
        {...{ id: "doubtful-map", title: t("exchange:doubtful.map"), places, numbers, locale }}
        description={t("exchange:doubtful.mapDescription")}
        ground={ground?.ground ?? null}
        districts={districts ?? []}
      />
      {missing.length > 0 && (
        <p className="text-note text-quiet">{t("exchange:doubtful.noPlace", { names: formatList(missing, locale) })}</p>
      )}
    </section>
  );
}
