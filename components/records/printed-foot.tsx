import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { BaseView } from "@/lib/kinds/view";

type Props = { view: Pick<BaseView, "updatedAt">; address: string; locale: Locale };

/** The address and the date of the text, at the foot of every printed page. */
export function PrintedFoot({ view, address, locale }: Props) {
  const t = translator(locale);
  const date = formatDay(view.updatedAt.toISOString().slice(0, 10), locale);
  return (
    <footer className="printed-foot print-only">
      <a href={address}>{address}</a> · {t("records:print.printed", { date })}
    </footer>
  );
}
