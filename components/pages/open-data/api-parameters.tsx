import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames, kinds } from "@/lib/kinds/index";
import { listParameters } from "@/lib/open-data/schema/parameters";

export type Operation = [path: string, operation: { get: { summary: string } }];

/** What the list of each kind takes. */
export function ApiParameters({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {kindNames.map((kind) => (
        <details key={kind} className="mt-3">
          <summary className="target cursor-pointer">/api/v1/{kinds[kind].path}</summary>
          <Table
            caption={t("data:api.parameters.of", { kind: t(`kinds:plural.${kind}`) })}
            lines={listParameters(kind, t)}
            lineKey={({ name }) => name}
            columns={[
              { key: "name", title: t("data:api.parameters.name"), cell: ({ name }) => <code>{name}</code> },
              {
                key: "meaning",
                title: t("data:api.parameters.meaning"),
                cell: ({ description }) => description,
              },
            ]}
          />
        </details>
      ))}
    </>
  );
}
