import { Table } from "@/components/ui/table";
import { formatBytes, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { allDataFiles, archiveName, columnsName, dataPath } from "@/lib/open-data/files/names";

export type FilesByName = Readonly<Record<string, { bytes: number; rows: number | null }>>;

type Line = { name: string; what: string; bytes?: number; rows?: number | null };

/** The files in the language of the page, those in all languages, and everything as one archive. */
export function FileTable({ locale, files }: { locale: Locale; files: FilesByName }) {
  const t = translator(locale);
  const ofKinds = allDataFiles.filter((file) => file.locale === undefined || file.locale === locale);
  const lines: Line[] = [
    { name: archiveName, what: t("data:page.format.archive") },
    { name: columnsName(locale), what: t("data:page.format.columns") },
    { name: "memberships.csv", what: t("data:page.format.memberships") },
    { name: "memberships.graphml", what: t("data:page.format.graph") },
    ...ofKinds.map(({ name, kind, format, locale: language }) => ({
      name,
      what: `${t(`kinds:plural.${kind}`)}: ${t(language ? `data:page.format.${format}` : "data:page.format.all")}`,
    })),
  ].map((line) => ({ ...line, ...files[line.name] }));
  return (
    <Table
      caption={t("data:page.files.caption")}
      lines={lines}
      lineKey={({ name }) => name}
      columns={[
        {
          key: "name",
          title: t("data:page.files.file"),
          cell: ({ name, bytes }) => (bytes === undefined ? name : <a href={dataPath(name)}>{name}</a>),
        },
        { key: "what", title: t("data:page.files.what"), cell: ({ what }) => what },
        {
          key: "rows",
          title: t("data:page.files.rows"),
          number: true,
          cell: ({ rows }) => typeof rows === "number" && formatNumber(rows, locale),
        },
        {
          key: "size",
          title: t("data:page.files.size"),
          number: true,
          cell: ({ bytes }) => (bytes === undefined ? null : formatBytes(bytes, locale)),
        },
      ]}
    />
  );
}
