import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { wayOut } from "./chosen-filters";

type NoResultsProps = { kind: KindName; locale: Locale; ways: ReturnType<typeof wayOut> };

/** Shown for an empty list: which filter to remove, and how many records there would be. */
export function NoResults({ kind, locale, ways }: NoResultsProps) {
  const t = translator(locale);
  return (
    <EmptyState title={t("lists:empty.title")} steps={<a href={listPath(locale, kind)}>{t("lists:empty.all")}</a>}>
      <p>{t(ways.length > 0 ? "lists:empty.drop" : "lists:empty.text")}</p>
      {ways.length > 0 && (
        <ul className="mt-3 space-y-1">
          {ways.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="target tabular-nums">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
