import sharp from "sharp";

type Kind = "jpeg" | "png" | "webp";

/** An image with two colours, left and right, so that a rotation can be detected. */
export function makeTestPicture(width: number, height: number, kind: Kind = "jpeg") {
  const left = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#f00" } };
  return sharp({ create: { width, height, channels: 3, background: "#00f" } })
    .composite([{ input: left, left: 0, top: 0 }])
    .toFormat(kind);
}

export const pictureBytes = async (width: number, height: number, kind: Kind = "jpeg") =>
  new Uint8Array(await makeTestPicture(width, height, kind).toBuffer());

/** An image as a phone writes it: with position and device in its metadata, and rotated. */
export async function pictureFromPhone(width: number, height: number): Promise<Uint8Array> {
  const bytes = await makeTestPicture(width, height)
    .withExif({
      IFD0: { Make: "Telephone of Anna Riera", Copyright: "secret-exif-words" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 23/1 10/1", GPSLongitudeRef: "E", GPSLongitude: "2/1 9/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  return new Uint8Array(bytes);
}

export const pdfBytes = (inside = "") =>
  new Uint8Array(
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 8 0 R>>endobj\n8 0 obj<</Type/Pages/Kids[9 0 R]/Count 1>>endobj\n9 0 obj<</Type/Page/Parent 8 0 R/MediaBox[0 0 9 9]>>endobj\n${inside}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    ),
  );
