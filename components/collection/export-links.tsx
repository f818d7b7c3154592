import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The files of a collection by extension. */
const files = { csv: "CSV", ris: "RIS", bib: "BibTeX", json: "CSL-JSON" };

type Props = {
  locale: Locale;
  /** The address of a file by its extension. */
  addressOf: (ending: string) => string;
  /** The files hold the notes too. */
  withNotes?: boolean;
};

export function ExportLinks({ locale, addressOf, withNotes = false }: Props) {
  const t = translator(locale);
  return (
    <div className="no-print mt-8">
      <p id="files">{withNotes ? t("collection:published.files") : t("collection:files")}</p>
      <ul aria-labelledby="files" className="flex flex-wrap gap-x-5">
        {Object.entries(files).map(([ending, name]) => (
          <li key={ending}>
            <a href={addressOf(ending)} download rel="nofollow" data-file={ending} className="target">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
