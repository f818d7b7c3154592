import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cleanPdf } from "@/lib/media/clean-pdf";
import { makeDocument } from "@/lib/media/make-document";
import { stripJpeg } from "@/lib/media/strip-jpeg";
import { hiddenWords, loadedPdf, wordsInPdf } from "../../support/documents";
import { pdfBytes, pictureFromPhone } from "../../support/pictures";

async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await cleanPdf(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.bytes;
}

const active =
  /\/(JavaScript|JS|Launch|AA|EmbeddedFiles?|EF|Filespec|Metadata|Info|Author|Producer|CreationDate|SubmitForm)\b/;
const inHexadecimal = (words: string) => Buffer.from(words, "utf16le").swap16().toString("hex").toUpperCase();

describe("a PDF", () => {
  test.each([true, false])("loses hidden content, packed (%s) or not, and keeps its pages", async (packed) => {
    const bytes = await loadedPdf({ packed });
    expect(await wordsInPdf(bytes)).toMatch(active);
    const words = await wordsInPdf(await cleaned(bytes));
    expect(words).not.toMatch(active);
    for (const hidden of Object.values(hiddenWords))
      for (const written of [hidden, inHexadecimal(hidden)]) expect(words).not.toContain(written);
    expect(words).not.toMatch(/secret-exif-words|Anna Riera|Exif/);
    expect(words).toContain("https://xarxa.example/page");
    const again = await PDFDocument.load(await cleaned(bytes));
    expect([again.getPageCount(), again.getPage(0).getSize()]).toEqual([1, { width: 300, height: 200 }]);
    expect(words).toMatch(/\/DCTDecode/);
  });

  test("contains no older version of itself", async () => {
    const old = Buffer.from(await loadedPdf({ packed: false }));
    const more =
      "\n500 0 obj<</Words(older words)>>endobj\n500 0 obj<</Words(newer words)>>endobj\ntrailer<<>>\n%%EOF\n";
    const words = Buffer.from(await cleaned(Buffer.concat([old, Buffer.from(more)]))).toString("latin1");
    expect(words).not.toMatch(/older words|newer words/);
  });

  test.each([
    ["nothing that is a document", Buffer.from("%PDF-1.4\nnothing\n%%EOF"), "unreadable"],
    ["an encrypted one", pdfBytes("2 0 obj<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>endobj"), "encrypted"],
  ])("%s is refused", async (_name, bytes, reason) => {
    const said = Buffer.from(bytes).toString("latin1");
    const given = reason === "encrypted" ? said.replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 2 0 R") : said;
    expect(await makeDocument(new Uint8Array(Buffer.from(given, "latin1")))).toEqual({ ok: false, reason });
  });

  test("that unpacks to gigabytes is refused, and the next one is read", async () => {
    const { deflateSync } = await import("node:zlib");
    const packed = deflateSync(Buffer.alloc(900_000_000));
    const head = `%PDF-1.5\n1 0 obj<</Type/Catalog>>endobj\n2 0 obj<</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
    const end = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    const bomb = Buffer.concat([Buffer.from(head), packed, Buffer.from(end)]);
    expect(await makeDocument(bomb)).toEqual({ ok: false, reason: "unreadable" });
    expect(await makeDocument(await loadedPdf())).toMatchObject({ ok: true });
  });
});

describe("a photograph in a PDF", () => {
  test("keeps its pixels and loses its metadata", async () => {
    const bytes = await pictureFromPhone(80, 60);
    const stripped = stripJpeg(bytes);
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/Exif/);
    expect(Buffer.from(stripped).toString("latin1")).not.toMatch(/Exif|secret-exif-words|Anna Riera/);
    const pixels = (one: Uint8Array) => sharp(one).raw().toBuffer();
    expect((await pixels(stripped)).equals(await pixels(bytes))).toBe(true);
  });
});
