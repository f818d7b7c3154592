import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Database } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import type { BasePart } from "@/lib/kinds/input";
import { type MadeFile, makeFile } from "@/lib/media/make-file";
import { mediaStore } from "@/lib/media/store";
import { type DemoDrawing, drawingCredit, drawingLicence, drawings } from "./drawings";
import { idFrom } from "./resolve";

const folder = join(import.meta.dirname, "drawings");

export type StoredDrawing = { medium: BasePart; file: MadeFile };

const mediumId = ({ kind, slug }: DemoDrawing) => idFrom(`${kind}/${slug}/media/drawing`);

/** The drawing as an uploaded picture would be: in all sizes, in the file store. */
async function storeDrawing(drawing: DemoDrawing): Promise<StoredDrawing> {
  const bytes = await sharp(await readFile(join(folder, `${drawing.name}.svg`)))
    .png()
    .toBuffer();
  const id = mediumId(drawing);
  const made = await makeFile(bytes, id);
  if (!made.ok || (await mediaStore().write(made.value.key, made.value.files)) !== "written")
    throw new Error(`The drawing ${drawing.name} could not be stored`);
  const fields = { type: "image", file: made.value.key, credit: drawingCredit, licence: drawingLicence };
  const translations = Object.fromEntries(
    Object.entries(drawing.alternative).map(([language, alternative]) => [language, { alternative }]),
  );
  return { medium: { id, fields, translations }, file: made.value };
}

/** Makes the drawing of this record and keeps its files; null if it has none. */
export async function drawingOf(kind: KindName, slug: string): Promise<StoredDrawing | null> {
  const drawing = drawings.find((one) => one.kind === kind && one.slug === slug);
  return drawing ? storeDrawing(drawing) : null;
}

/** Registers the files for the medium, so that they are served. */
export async function registerDrawing(tx: Database, recordId: string, { medium, file }: StoredDrawing): Promise<void> {
  const bytes = [...file.files.values()].reduce((sum, one) => sum + one.byteLength, 0);
  await tx.mediaFile.create({ data: { key: file.key, bytes, mediumId: medium.id, recordId } });
}
