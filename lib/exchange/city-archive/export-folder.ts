import { join } from "node:path";
import { env } from "@/lib/env";
import { isUuid } from "@/lib/text/is-uuid";

// Archives that were asked for in the admin. They hold email addresses and drafts: the folder is never served as it is.

export const exportFolder = () => env().EXPORT_FOLDER;

const ending = ".zip";

export const exportFile = (id: string) => join(exportFolder(), `${id}${ending}`);

/** The export whose archive a file of the folder is; null for what was left behind when a worker died. */
export function exportOfFile(name: string): string | null {
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
  return isUuid(id) ? id : null;
}
