import { endMembers, membersIn } from "../members/merge-members";
import type { ImportTarget } from "../targets/model";
import { importedCluster } from "./cluster";
import type { ImportedRecordKind } from "./model";
import { importedNetwork } from "./network";

const targets: readonly ImportTarget[] = [
  {
    name: "group",
    reads: "text",
    owner: "register",
    names:
      /^((cluster|network|group|agrupamento) (code|id|name)|cluster|network|group|agrupamento|codigo( do)? agrupamento|xarxa|codi de la xarxa|red|rede|natverk|kluster|sit|svazek|agrupacio|agrupacion|nom de la xarxa|nombre de la red|nome d[ao] (rede|agrupamento))$/,
  },
  {
    name: "school",
    reads: "text",
    owner: "register",
    names:
      /^((school|official|member) (code|id|name)|school|member|codi( de)? centre|codi_?centre|codigo( del?)?( centro| escola)?|centre|centro|escola|escuela|skola|skolkod|skolenhetskod|red ?izo|izo|kod skoly|nom del centre|nombre del centro|nome da escola|nazev skoly)$/,
  },
  {
    name: "isSeat",
    reads: "flag",
    owner: "register",
    names:
      /^(is headquarters|is seat|headquarters|seat|seu|sede|escola sede|escola seu|huvudskola|sidlo|hlavni skola)$/,
  },
  {
    name: "role",
    reads: "terms",
    owner: "register",
    vocabulary: "membership-role",
    names: /^(role|rol|funcio|funcion|funcao|papel|roll|uloha|role clena)$/,
  },
  {
    name: "from",
    reads: "date",
    owner: "register",
    names: /^(from|since|member since|des de|desde|a partir de|fran|sedan|od|inici|inicio|start)$/,
  },
  {
    name: "until",
    reads: "date",
    owner: "register",
    names: /^(until|to|end|fins a|hasta|ate|till|tills|do|fi|fin|fim|slut)$/,
  },
];

/** Memberships, the second step: of schools and groups that are here. */
const membersOf = ({ record, codes, matching, place, ours }: ImportedRecordKind): ImportedRecordKind => ({
  ...{ record, codes, matching, place, ours, targets, plans: "members" },
  required: ["group", "school"],
  closing: (input, asOf) => {
    const before = membersIn(input);
    return { members: { ours: before, theirs: endMembers(before, asOf), take: true } };
  },
});

export const clusterMembers = membersOf(importedCluster);
export const networkMembers = membersOf(importedNetwork);
