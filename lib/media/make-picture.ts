import sharp, { type OutputInfo } from "sharp";
import { largestHeight, largestWidth, widthsOf } from "./key";

/** Phones take pictures of 12 to 24 million pixels. */
export const maxPixels = 40_000_000;
const seconds = 20;

// Pictures are processed one by one and rarely twice; libvips' cache and threads would only use memory.
sharp.cache(false);
sharp.concurrency(1);

export type MadePicture = { width: number; height: number; files: Map<string, Uint8Array> };

type Pixels = { data: Buffer; info: OutputInfo };

/** Decodes a picture upright, in sRGB and within the maximum size. Only pixels remain, no metadata. */
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

/** All sizes of a picture; null when it is unreadable or has too many pixels. */
export async function makePicture(bytes: Uint8Array): Promise<MadePicture | null> {
  // Nothing of one picture stays in memory for the next request.
  sharp.cache(false);
  const pixels = await readPixels(bytes).catch(() => null);
  if (!pixels) return null;
  const { width, height } = pixels.info;
  const files = new Map<string, Uint8Array>();
  for (const size of widthsOf(width)) for (const [name, file] of await writeSize(pixels, size)) files.set(name, file);
  return { width, height, files };
}
