import { Table } from "@/components/ui/table";
import { formatAge } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Line = {
  id: string;
  href: string;
  fileName: string;
  city: string;
  createdAt: Date;
  state: string;
  kind: string;
  isFromAddress: boolean;
};

/** Imports, newest first, each leading to where it goes on. */
export function ImportList({ locale, lines, now }: { locale: Locale; lines: Line[]; now: Date }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("exchange:list.caption")}
      lines={lines}
      lineKey={({ id }) => id}
      columns={[
        {
          key: "file",
          title: t("exchange:list.file"),
          cell: ({ href, fileName, isFromAddress }) => (
            <>
              <a href={href} className="target words">
                {fileName}
              </a>
              {isFromAddress && <span className="block text-note text-quiet">{t("exchange:address.readFrom")}</span>}
            </>
          ),
        },
        { key: "kind", title: t("exchange:list.kind"), cell: ({ kind }) => kind },
        { key: "city", title: t("exchange:list.city"), cell: ({ city }) => city },
        { key: "state", title: t("exchange:list.state"), cell: ({ state }) => state },
        { key: "when", title: t("exchange:list.when"), cell: ({ createdAt }) => formatAge(createdAt, locale, now) },
      ]}
    />
  );
}
