import { Table } from "@/components/ui/table";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { LanguageLine } from "@/lib/records/translation/language-lines";

type Props = { locale: Locale; kind: KindName; recordId: string; lines: LanguageLine[] };

/** The languages of a record: state, visibility, and a link to the translation. */
export function LanguageTable({ locale, kind, recordId, lines }: Props) {
  const t = translator(locale);
  const columns = [
    {
      key: "language",
      title: t("translation:language"),
      cell: ({ language, state }: LanguageLine) => {
        const label = languageLabel(language, locale);
        if (state === "source") return label;
        return <a href={`${adminPath(locale, kind, recordId)}/languages/${language}`}>{label}</a>;
      },
    },
    {
      key: "state",
      title: t("translation:stateLabel"),
      cell: ({ state }: LanguageLine) => t(`translation:state.${state}`),
    },
    {
      key: "visible",
      title: t("translation:visible"),
      cell: ({ isPublished, isMachine }: LanguageLine) =>
        `${t(isPublished ? "translation:public" : "translation:notPublic")}${isMachine ? `, ${t("translation:byMachine")}` : ""}`,
    },
  ];
  return (
    <Table caption={t("translation:title")} columns={columns} lines={lines} lineKey={({ language }) => language} />
  );
}
