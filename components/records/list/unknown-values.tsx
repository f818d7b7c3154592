import { Callout } from "@/components/ui/callout";
import { translator } from "@/lib/i18n/server";
import { kindNamed } from "@/lib/kinds/index";
import { listAddress } from "@/lib/serving/list-queries";
import { type AddressValues, type FilteredList, filterLabel } from "./list-filters";

type UnknownValuesProps = Pick<FilteredList, "kind" | "locale" | "unknown"> & { values: AddressValues };

/** Names filter values in the address that do not exist, with a link to the list without them. */
export function UnknownValues({ kind, locale, unknown, values }: UnknownValuesProps) {
  if (unknown.length === 0) return null;
  const t = translator(locale);
  return (
    <div className="mb-6">
      <Callout>
        {unknown.map(({ key, value }) => (
          <p key={`${key}=${value}`}>{t("lists:unknown.text", { filter: t(filterLabel(key)), value })}</p>
        ))}
        <p>
          <a href={listAddress(locale, kindNamed(kind).path, values)}>{t("lists:unknown.link")}</a>
        </p>
      </Callout>
    </div>
  );
}
