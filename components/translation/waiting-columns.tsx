import { Lang } from "@/components/ui/lang";
import { languageLabel } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import type { WaitingTranslation } from "@/lib/records/translation/waiting-translations";
import type { PageContext } from "@/lib/routes/form-state";

function RecordCell({ page: { locale, t, form }, line }: { page: PageContext; line: WaitingTranslation }) {
  const { id, kind, recordId, language, title, mayDecide } = line;
  const text = title?.text ?? recordId;
  const inLanguage = t(`common:language.in.${language}`);
  return (
    <span className="flex items-start gap-3">
      {mayDecide && (
        <input
          type="checkbox"
          name="ids"
          value={id}
          defaultChecked={form.values("ids").includes(id)}
          aria-label={t("translation:decide.choose", { title: text, inLanguage })}
          className="tick"
        />
      )}
      <a href={`${adminPath(locale, kind, recordId)}/languages/${language}?revision=${id}`}>
        <Lang words={title && title.language !== locale ? { text, lang: title.language } : text} />
      </a>
    </span>
  );
}

/** The columns of waiting translations, with a checkbox if the reader may decide. */
export function waitingColumns(page: PageContext) {
  const { locale, t } = page;
  return [
    {
      key: "record",
      title: t("translation:desk.record"),
      cell: (line: WaitingTranslation) => <RecordCell page={page} line={line} />,
    },
    {
      key: "language",
      title: t("translation:language"),
      cell: ({ language }: WaitingTranslation) => languageLabel(language, locale),
    },
    {
      key: "origin",
      title: t("translation:desk.from"),
      cell: ({ origin, engine }: WaitingTranslation) =>
        [t(`translation:origin.${origin}`), engine].filter(Boolean).join(": "),
    },
    { key: "author", title: t("translation:desk.by"), cell: ({ author }: WaitingTranslation) => author ?? "–" },
  ];
}
