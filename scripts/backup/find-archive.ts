import { basename, dirname, resolve } from "node:path";
import { env } from "@/lib/env";
import { parseS3Address } from "@/lib/media/s3-address";
import { ExplainedError } from "../process/explained-error";
import { type ArchivePlace, isArchiveName } from "./archive-place";
import { FolderPlace } from "./folder-place";
import { S3Place } from "./s3-place";

/** A folder, or an `s3://` address. */
export function openArchivePlace(place: string): ArchivePlace {
  if (!place.startsWith("s3:")) return new FolderPlace(resolve(place));
  const address = parseS3Address(place);
  if (!address)
    throw new ExplainedError("An address of object storage is s3://KEY:SECRET@host/bucket/folder?region=eu-west-1.");
  return new S3Place(address);
}

/** Where backups are without a word about it: BACKUP_URL, or else BACKUP_FOLDER. */
export const usualPlace = () => openArchivePlace(env().BACKUP_URL ?? env().BACKUP_FOLDER);

export type NamedArchive = { place: ArchivePlace; name: string };

/** An archive by its file or `s3://` address; by its name alone it is one of the usual place. */
export function findArchive(archive: string, usual: ArchivePlace): NamedArchive {
  if (isArchiveName(archive)) return { place: usual, name: archive };
  if (!archive.startsWith("s3:"))
    return { place: openArchivePlace(dirname(resolve(archive))), name: basename(archive) };
  const [, before = "", name = "", query = ""] = /^(.*)\/([^/?]*)(\?.*)?$/.exec(archive) ?? [];
  return { place: openArchivePlace(`${before}${query}`), name: decodeURIComponent(name) };
}

/** The newest archive of a place. */
export async function findNewest(place: ArchivePlace): Promise<NamedArchive> {
  const name = (await place.list()).at(-1);
  if (name === undefined) throw new ExplainedError(`There is no backup in ${place.describe("")}`);
  return { place, name };
}
