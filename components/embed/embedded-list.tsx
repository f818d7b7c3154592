import { addressValues, type FilteredList } from "@/components/records/list/list-filters";
import { ListMap } from "@/components/records/list/list-map";
import { ListRows } from "@/components/records/list/list-rows";
import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { EmbeddedFrame } from "./embedded-frame";

/** A list or its map with its filters, for another site's page. */
export function EmbeddedList(props: FilteredList) {
  const { kind, locale, list, query } = props;
  const t = translator(locale);
  const values = addressValues(props);
  const found = t(`lists:count.${kind}`, { count: list.total });
  return (
    <EmbeddedFrame
      title={t(`kinds:plural.${kind}`)}
      more={{ href: listAddress(locale, kindNamed(kind).path, values), label: t("data:embed.more", { found }) }}
    >
      {/* The titles of the rows are below a heading of the list, as on its page. */}
      <h2 className="sr-only">{found}</h2>
      {query.view === "map" ? <ListMap {...props} values={values} /> : <ListRows list={list} locale={locale} />}
    </EmbeddedFrame>
  );
}
