/** The files of a collection by extension. */
const files = { csv: "CSV", ris: "RIS", bib: "BibTeX", json: "CSL-JSON" };

type Props = {
  /** The address of a file by its extension. */
  addressOf: (ending: string) => string;
  /** Says whether the files hold the notes. */
  label: string;
};

export function ExportLinks({ addressOf, label }: Props) {
  return (
    <div className="no-print mt-8">
      <p id="files">{label}</p>
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
