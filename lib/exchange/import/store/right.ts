import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { importedKind } from "../kinds/index";
import type { ImportKind } from "../model";

/** Whether this person may bring such files into this city, and see their imports. */
export function mayImport(actor: Actor, kind: ImportKind, cityId: string): boolean {
  const imported = importedKind(kind);
  if (!can(actor, "import", { cityId })) return false;
  return (
    imported.record !== undefined ||
    can(actor, imported.thing.right, { cityId: imported.thing.isShared ? null : cityId })
  );
}
