import type { ImportTarget } from "../targets/model";
import type { ImportedRecordKind } from "./model";

// What clusters and networks have in common.

export const groupTargets: readonly ImportTarget[] = [
  {
    name: "founded",
    reads: "date",
    owner: "register",
    names:
      /^(founded|fundacio|any( de)? (fundacio|creacio)|ano( de)? (fundacion|creacion|criacao)|fundacion|criacao|fundacao|data de criacao|grundad|bildad|zalozeno|rok zalozeni|start( year)?|inici|inicio)$/,
  },
  {
    name: "ended",
    reads: "date",
    owner: "register",
    names: /^(ended|final|fi|fin|fim|extincao|data de extincao|avslutad|slut|ukonceno|zaniklo|end( year)?)$/,
  },
  {
    name: "website",
    reads: "website",
    owner: "ours",
    names: /^(web|website|pagina web|lloc web|sitio web|webbplats|hemsida|www|internet|site|url|homepage)$/,
    contents: ["webAddress"],
  },
];

/** It has ended by the day of the file. */
export const ending: ImportedRecordKind["closing"] = ({ fields }, asOf) => ({
  ended: { ours: fields.ended ?? null, theirs: asOf, take: true },
});
