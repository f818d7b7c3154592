import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { fileNames, isMediaKey, pictureSize, widthsOf } from "@/lib/media/key";
import { makePicture } from "@/lib/media/make-picture";
import { sniffType } from "@/lib/media/sniff";
import { makeTestPicture, pdfBytes, pictureBytes, pictureFromPhone } from "@/tests/support/pictures";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<string> {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data[0]! > data[2]! ? "red" : "blue";
}

describe("an image", () => {
  test.each(["jpeg", "png", "webp"] as const)("of type %s is stored in every size as WebP and JPEG", async (kind) => {
    const made = (await makePicture(await pictureBytes(2000, 1000, kind)))!;
    expect([made.width, made.height]).toEqual([1600, 800]);
    expect([...made.files.keys()]).toEqual(["480.webp", "480.jpg", "960.webp", "960.jpg", "1600.webp", "1600.jpg"]);
    for (const [name, bytes] of made.files) {
      const { format, width, height } = await sharp(bytes).metadata();
      expect([`${width}.${format === "jpeg" ? "jpg" : format}`, height]).toEqual([name, width / 2]);
    }
  });

  test("is never enlarged", async () => {
    const made = (await makePicture(await pictureBytes(300, 200)))!;
    expect([made.width, made.height, [...made.files.keys()]]).toEqual([300, 200, ["300.webp", "300.jpg"]]);
  });

  test("loses its metadata and is rotated upright", async () => {
    const bytes = await pictureFromPhone(800, 600);
    const before = await sharp(bytes).metadata();
    expect([before.orientation, text(bytes).includes("secret-exif-words")]).toEqual([6, true]);
    const made = (await makePicture(bytes))!;
    expect([made.width, made.height]).toEqual([600, 800]);
    for (const file of made.files.values()) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect(text(file)).not.toMatch(/secret-exif-words|Anna Riera/);
    }
    // After rotation, the left side is at the top.
    const largest = made.files.get("600.jpg")!;
    expect([await colourAt(largest, 300, 100), await colourAt(largest, 300, 700)]).toEqual(["red", "blue"]);
  });

  test("loses appended data", async () => {
    const script = Buffer.from("<script>alert(1)</script>PK\u0003\u0004%PDF-1.4");
    const made = (await makePicture(new Uint8Array(Buffer.concat([await pictureBytes(700, 500), script]))))!;
    for (const file of made.files.values()) expect(text(file)).not.toContain("<script>");
  });

  test("with transparency becomes a JPEG on white", async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    const made = (await makePicture(new Uint8Array(clear)))!;
    expect([...(await sharp(made.files.get("20.jpg")!).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  test("with more than 40 million pixels is refused before it is decoded", async () => {
    const bomb = await sharp({
      create: { width: 7_000, height: 7_000, channels: 3, background: "#000" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(8 * 1_048_576);
    const began = process.memoryUsage().rss;
    expect(await makePicture(new Uint8Array(bomb))).toBeNull();
    expect(process.memoryUsage().rss - began).toBeLessThan(100 * 1_048_576);
  });

  test("with a wrong size, cut off or of another type is refused", async () => {
    const bytes = await pictureBytes(800, 600);
    expect(await makePicture(bytes.subarray(0, bytes.byteLength / 2))).toBeNull();
    const png = new Uint8Array(await makeTestPicture(10, 10, "png").toBuffer());
    new DataView(png.buffer).setUint32(16, 6_000);
    expect(await makePicture(png)).toBeNull();
    expect(await makePicture(new Uint8Array(Buffer.from("\xff\xd8\xffnothing", "latin1")))).toBeNull();
  });
});

describe("the type of a file", () => {
  test("is determined by its first bytes", async () => {
    for (const kind of ["jpeg", "png", "webp"] as const) expect(sniffType(await pictureBytes(9, 9, kind))).toBe(kind);
    expect(sniffType(pdfBytes())).toBe("pdf");
  });

  test.each([
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ["HTML", "<!doctype html><script>alert(1)</script>"],
    ["a GIF", "GIF89a........"],
    ["a program", "MZ\x90\0"],
    ["HTML with a PDF in it", "<html>%PDF-1.4\n%%EOF"],
    ["a PDF without an end", "%PDF-1.4\n1 0 obj"],
    ["a sound in RIFF", "RIFF....WAVEfmt "],
    ["nothing", ""],
    ["one byte", "\xff"],
  ])("refuses %s", (_, content) => expect(sniffType(new Uint8Array(Buffer.from(content, "latin1")))).toBeNull());
});

describe("a key", () => {
  const hash = "0123456789abcdef0123456789abcdef01234567";

  test("contains size and files", () => {
    expect(pictureSize(`${hash}-1600x1067`)).toEqual({ width: 1600, height: 1067 });
    expect(fileNames(`${hash}-500x300`)).toEqual(["480.webp", "480.jpg", "500.webp", "500.jpg"]);
    expect(fileNames(`${hash}-pdf`)).toEqual(["document.pdf"]);
    expect([widthsOf(480), widthsOf(1600)]).toEqual([[480], [480, 960, 1600]]);
  });

  test.each([
    "../../etc/passwd",
    `${hash}-pdf/..`,
    `${hash}`,
    `${hash}-0x1`,
    `${hash}-pdf\n`,
    `${hash.toUpperCase()}-pdf`,
    "",
  ])("%j is invalid and has no files", (one) => expect([isMediaKey(one), fileNames(one)]).toEqual([false, []]));
});
