import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { stripJpeg } from "./strip-jpeg.ts";

// Writes a PDF anew from its reachable objects, without metadata and active content, so that nothing survives in streams or
// older versions. Runs in a worker thread, so it may import only packages and relative paths with file extension.

export type CleanPdf = { ok: true; bytes: Uint8Array } | { ok: false; reason: "encrypted" | "unreadable" };

/** Dictionary entries that hold metadata, scripts or embedded files. */
const droppedEntries = new Set([
  ...["Metadata", "PieceInfo", "JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "AF", "XFA"],
  ...["RichMediaContent", "RichMediaSettings", "Collection"],
]);

/** Actions that execute, fetch or send something. Links to pages and to the web stay. */
const activeActions = new Set([
  ...["JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "RichMediaExecute"],
  ...["Sound", "Movie", "GoTo3DView"],
]);

const activeAnnotations = new Set(["FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D"]);

const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};

function isActive(value: PDFObject | undefined): boolean {
  if (!(value instanceof PDFDict)) return false;
  return activeActions.has(nameIn(value, "S") ?? "") || activeAnnotations.has(nameIn(value, "Subtype") ?? "");
}

function cleanDict(dict: PDFDict): PDFObject[] {
  for (const [key] of dict.entries())
    if (droppedEntries.has(key.decodeText()) || isActive(dict.lookup(key))) dict.delete(key);
  return dict.values();
}

function cleanArray(array: PDFArray): PDFObject[] {
  for (let at = array.size() - 1; at >= 0; at -= 1) if (isActive(array.lookup(at))) array.remove(at);
  return array.asArray();
}

function cleanPictures(document: PDFDocument, ref: PDFRef, stream: PDFRawStream): void {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only !== PDFName.of("DCTDecode") && only !== PDFName.of("DCT")) return;
  stream.dict.delete(PDFName.of("Length"));
  document.context.assign(ref, PDFRawStream.of(stream.dict, stripJpeg(stream.contents)));
}

/** Cleans an object and returns the objects it refers to. */
function cleanObject(object: PDFObject): PDFObject[] {
  if (object instanceof PDFStream) return cleanDict(object.dict);
  if (object instanceof PDFDict) return cleanDict(object);
  return object instanceof PDFArray ? cleanArray(object) : [];
}

/** Cleans all objects reachable from the root and returns their references. */
function cleanReachable(document: PDFDocument): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [document.context.trailerInfo.Root!];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!(next instanceof PDFRef)) waiting.push(...cleanObject(next));
    else if (!reached.has(next)) {
      reached.add(next);
      const target = document.context.lookup(next);
      if (target instanceof PDFRawStream) cleanPictures(document, next, target);
      if (target) waiting.push(target);
    }
  }
  return reached;
}

async function writeAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const { context } = document;
  if (document.getPageCount() === 0) throw new Error("A document without pages");
  const reached = cleanReachable(document);
  // Drops older versions, deleted objects and object streams.
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  context.trailerInfo = { Root: context.trailerInfo.Root };
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The document without metadata, scripts and embedded files. Encrypted documents cannot be parsed and are refused. */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanPdf> {
  try {
    return { ok: true, bytes: await writeAnew(bytes) };
  } catch (error) {
    return { ok: false, reason: error instanceof EncryptedPDFError ? "encrypted" : "unreadable" };
  }
}
