import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { archiveName, columnsName, dataPath, filesOf } from "@/lib/open-data/files/names";

export type FilesByName = Readonly<Record<string, { bytes: number; rows: number | null }>>;

type Line = { name: string; what: string; bytes: number | undefined; rows: number | null };

const sizeIn = (locale: Locale, bytes: number): string => {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(Math.max(1, bytes / (isLarge ? 1_000_000 : 1_000)));
};

/** The files in the language of the page, those in all languages, and everything as one archive. */
export function FileTable({ locale, files }: { locale: Locale; files: FilesByName }) {
  const t = translator(locale);
  const lines: Line[] = kindNames
    .flatMap(filesOf)
    .filter((file) => file.locale === undefined || file.locale === locale)
    .map(({ name, kind, format, locale: language }) => ({
      name,
      what: `${t(`kinds:plural.${kind}`)}: ${t(language ? `data:page.format.${format}` : "data:page.format.all")}`,
      bytes: files[name]?.bytes,
      rows: files[name]?.rows ?? null,
    }));
  const others = [
    { name: "memberships.graphml", what: t("data:page.format.graph") },
    { name: "memberships.csv", what: t("data:page.format.memberships") },
    { name: columnsName(locale), what: t("data:page.format.columns") },
    { name: archiveName, what: t("data:page.format.archive") },
  ].map((line) => ({ ...line, bytes: files[line.name]?.bytes, rows: files[line.name]?.rows ?? null }));
  return (
    <Table<Line>
      caption={t("data:page.files.caption")}
      lines={[...others.toReversed(), ...lines]}
      lineKey={({ name }) => name}
      columns={[
        {
          key: "name",
          title: t("data:page.files.file"),
          cell: ({ name, bytes }) => (bytes === undefined ? name : <a href={dataPath(name)}>{name}</a>),
        },
        { key: "what", title: t("data:page.files.what"), cell: ({ what }) => what },
        { key: "rows", title: t("data:page.files.rows"), number: true, cell: ({ rows }) => rows },
        {
          key: "size",
          title: t("data:page.files.size"),
          number: true,
          cell: ({ bytes }) => (bytes === undefined ? null : sizeIn(locale, bytes)),
        },
      ]}
    />
  );
}
