import type { ImportKind } from "../model";
import { importedCluster } from "./cluster";
import { clusterMembers, networkMembers } from "./members";
import type { ImportedKind } from "./model";
import { importedNetwork } from "./network";
import { importedOrganisation } from "./organisation";
import { importedPractice } from "./practice";
import { importedSchool } from "./school";

const kinds: Record<ImportKind, ImportedKind> = {
  school: importedSchool,
  cluster: importedCluster,
  network: importedNetwork,
  practice: importedPractice,
  organisation: importedOrganisation,
  clusterMembers,
  networkMembers,
};

export const importedKind = (kind: ImportKind): ImportedKind => kinds[kind];
