import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import type { Sort } from "@/lib/kinds/kind";
import { hasOwnOrder } from "@/lib/kinds/list";
import { viewsOf } from "@/lib/kinds/list-views";
import { listAddress } from "@/lib/serving/list-queries";
import { type AddressValues, type FilteredList, filterLabel } from "./list-filters";

type Listed = { filtered: FilteredList; values: AddressValues };

const addressOf = ({ kind, locale }: FilteredList, values: AddressValues) =>
  listAddress(locale, kindNamed(kind).path, values);

export const sortAddress = ({ filtered, values }: Listed, sort: Sort | undefined) =>
  addressOf(filtered, { ...values, sort, near: undefined });

/** The order of an address that names none: by relevance, one's own language first, or as the kind is usually read. */
function usualOrder({ kind, locale, list, query }: FilteredList): string | undefined {
  const t = translator(locale);
  if (query.view === "timeline") return undefined;
  if (query.words) return t("lists:relevance");
  const isMixed = list.readable > 0 && list.readable < list.total && !hasOwnOrder(kind);
  return isMixed ? t("lists:ownFirst", { language: t(`common:language.in.${locale}`) }) : undefined;
}

/** The nearest first, where one city was chosen: then the city is no filter but the place from which one looks. */
function nearestOption({ filtered, values }: Listed) {
  const { query, cities, locale } = filtered;
  const { city: chosen = [] } = query.filters;
  const id = query.near ?? (chosen.length === 1 ? chosen[0] : undefined);
  const city = cities.find((one) => one.id === id && one.fields.coordinates);
  if (!city) return [];
  const rest = query.near ? {} : { city: undefined };
  return [
    {
      label: `${translator(locale)(filterLabel("near"))}: ${city.title.text}`,
      href: addressOf(filtered, { ...values, ...rest, sort: undefined, near: city.slug }),
      current: query.near !== undefined,
    },
  ];
}

export function sortOptions(listed: Listed) {
  const { kind, locale, query } = listed.filtered;
  const t = translator(locale);
  const { sorts } = kindNamed(kind);
  const usual = usualOrder(listed.filtered);
  const implied = query.view === "timeline" ? "date" : sorts[0];
  const current = query.near ? undefined : (query.sort ?? (usual ? undefined : implied));
  const isUsual = query.sort === undefined && query.near === undefined;
  return [
    ...(usual ? [{ label: usual, href: sortAddress(listed, undefined), current: isUsual }] : []),
    ...sorts.map((sort) => ({
      label: t(`kinds:sort.${sort}`),
      href: sortAddress(listed, sort === implied && !usual ? undefined : sort),
      current: sort === current,
    })),
    ...nearestOption(listed),
  ];
}

/** Links to the same list in its other views. */
export function ListViews({ filtered, values }: Listed) {
  const { kind, locale, query } = filtered;
  const t = translator(locale);
  return (
    <nav aria-label={t("lists:view.label")} className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-quiet">{t("lists:view.label")}</span>
      <ul className="flex flex-wrap gap-x-4">
        {viewsOf(kind).map((view) => {
          const isCurrent = view === (query.view ?? "list");
          return (
            <li key={view}>
              <a
                href={addressOf(filtered, { ...values, view: view === "list" ? undefined : view })}
                aria-current={isCurrent ? "true" : undefined}
                className={`target ${isCurrent ? "nav-current" : ""}`}
              >
                {t(`lists:view.${view}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
