import { Table } from "@/components/ui/table";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CollectionLine } from "@/lib/records/collections/read";

/** Collections with their readers, the lately changed first. */
export function CollectionList({ collections, locale }: { collections: CollectionLine[]; locale: Locale }) {
  const t = translator(locale);
  if (collections.length === 0) return <p className="text-quiet">{t("collection:admin.empty")}</p>;
  const columns = [
    {
      key: "title",
      title: t("collection:name"),
      cell: ({ id, title, language }: CollectionLine) => (
        <a
          href={`/${locale}/admin/collections/${id}`}
          lang={language === locale ? undefined : language}
          className="target"
        >
          {title}
        </a>
      ),
    },
    {
      key: "count",
      title: t("collection:admin.pages"),
      number: true,
      cell: ({ count }: CollectionLine) => formatNumber(count, locale),
    },
    {
      key: "visibility",
      title: t("collection:admin.visibility.label"),
      cell: ({ visibility }: CollectionLine) => t(`collection:admin.visibility.${visibility}`),
    },
    {
      key: "owner",
      title: t("collection:admin.owner"),
      cell: ({ owner }: CollectionLine) => owner ?? t("collection:admin.mine"),
    },
    {
      key: "updated",
      title: t("records:updatedLabel"),
      cell: ({ updatedAt }: CollectionLine) => formatDay(updatedAt.toISOString().slice(0, 10), locale),
    },
  ];
  return <Table caption={t("collection:admin.title")} columns={columns} lines={collections} lineKey={({ id }) => id} />;
}
