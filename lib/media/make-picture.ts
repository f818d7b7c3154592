import sharp, { type OutputInfo } from "sharp";
import { largestHeight, largestWidth, widthsOf } from "./key";

/** A telephone's picture has 12 to 24 million. */
export const maxPixels = 40_000_000;
const seconds = 20;

// Pictures are made one at a time and rarely twice: a cache and more threads would only hold memory.
sharp.cache(false);
sharp.concurrency(1);

export type MadePicture = { width: number; height: number; files: Map<string, Uint8Array> };

type Pixels = { data: Buffer; info: OutputInfo };

/** As it is to be seen, in sRGB, no larger than the largest size. What is left is pixels: no metadata, nothing hidden. */
async function readPixels(bytes: Uint8Array): Promise<Pixels> {
  const options = { limitInputPixels: maxPixels, failOn: "error", sequentialRead: true } as const;
  const { width, height } = await sharp(bytes, options).metadata();
  if (width * height > maxPixels) throw new Error("Too many pixels");
  return sharp(bytes, options)
    .timeout({ seconds })
    .autoOrient()
    .resize({ width: largestWidth, height: largestHeight, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function writeSize({ data, info }: Pixels, width: number): Promise<[string, Uint8Array][]> {
  const { width: rawWidth, height, channels } = info;
  const picture = sharp(data, { raw: { width: rawWidth, height, channels } })
    .timeout({ seconds })
    .resize({ width });
  const webp = await picture.clone().webp({ quality: 80 }).toBuffer();
  const jpeg = await picture
    .clone()
    .flatten({ background: "#fff" })
    .jpeg({ quality: 80, progressive: true })
    .toBuffer();
  return [
    [`${width}.webp`, webp],
    [`${width}.jpg`, jpeg],
  ];
}

/** Every size of a picture; null when it cannot be read, or has more pixels than anybody needs. */
export async function makePicture(bytes: Uint8Array): Promise<MadePicture | null> {
  // Nothing of one person's picture stays in memory for the next one.
  sharp.cache(false);
  const pixels = await readPixels(bytes).catch(() => null);
  if (!pixels) return null;
  const { width, height } = pixels.info;
  const files = new Map<string, Uint8Array>();
  for (const size of widthsOf(width)) for (const [name, file] of await writeSize(pixels, size)) files.set(name, file);
  return { width, height, files };
}
