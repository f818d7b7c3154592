import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kinds } from "@/lib/kinds/index";

export type KindColumns = { kind: KindName; columns: { name: string; meaning: string }[] };

/** What each column of each CSV file means. */
export function ColumnTables({ locale, tables }: { locale: Locale; tables: KindColumns[] }) {
  const t = translator(locale);
  return (
    <>
      {tables.map(({ kind, columns }) => (
        <details key={kind} className="mt-3">
          <summary className="target cursor-pointer">{t(`kinds:plural.${kind}`)}</summary>
          <Table
            caption={t("data:page.columns.caption", { file: `${kinds[kind].path}.${locale}.csv` })}
            lines={columns}
            lineKey={({ name }) => name}
            columns={[
              { key: "name", title: t("data:page.columns.column"), cell: ({ name }) => <code>{name}</code> },
              { key: "meaning", title: t("data:page.columns.meaning"), cell: ({ meaning }) => meaning },
            ]}
          />
        </details>
      ))}
    </>
  );
}
