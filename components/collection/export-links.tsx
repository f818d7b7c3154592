import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** The files of a collection by extension. */
const files = { csv: "CSV", ris: "RIS", bib: "BibTeX", json: "CSL-JSON" };

type Props = {
  locale: Locale;
  /** The address of a file by its extension. */
  addressOf: (ending: string) => string;
};

export function ExportLinks({ locale, addressOf }: Props) {
  return (
    <div className="no-print mt-8">
      <p id="files">{translator(locale)("collection:files")}</p>
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
