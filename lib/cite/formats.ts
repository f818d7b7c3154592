import { writeBibtex } from "./bibtex";
import type { CitedRecord } from "./cited-record";
import { writeCslJson } from "./csl-json";
import { writeRis } from "./ris";

type Format = { name: string; type: string; write: (records: readonly CitedRecord[]) => string };

/** The files that reference managers read, by the ending of their address. */
export const citationFormats: Readonly<Record<string, Format>> = {
  ris: { name: "RIS", type: "application/x-research-info-systems; charset=utf-8", write: writeRis },
  bib: { name: "BibTeX", type: "application/x-bibtex; charset=utf-8", write: writeBibtex },
  json: { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json; charset=utf-8", write: writeCslJson },
};

/** The ending of an address such as `cite.ris`, if there is such a file. */
export function formatOfFile(file: string, stem: string): Format | undefined {
  const [name = "", ending = "", ...more] = file.split(".");
  return name === stem && more.length === 0 && Object.hasOwn(citationFormats, ending)
    ? citationFormats[ending]
    : undefined;
}
