import type { TableFormat } from "./model.ts";

/** The container of a file, by its first bytes: the name is often wrong. */
export type Container = "zip" | "compound" | "text" | "binary";

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

const binarySignatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7-Zip
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "compound";
  // BIFF2 to BIFF4 files have no container.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1]!) && [4, 6].includes(bytes[2]!) && bytes[3] === 0)
    return "compound";
  return binarySignatures.some((signature) => startsWith(bytes, signature)) ? "binary" : "text";
}

/** What a decoded text holds. Programs save web pages and XML under the name .xls. */
export function textFormat(text: string): TableFormat | "html" | "json" {
  const start = text.slice(0, 2_000).trimStart();
  if (
    /^(<!doctype html|<html|<table|<\?xml[^>]*>\s*(<\?mso|<(ss:)?workbook|<html|<office:document)|<office:document)/i.test(
      start,
    )
  )
    return "html";
  if (!/^[[{]/.test(start)) return "csv";
  return /"type"\s*:\s*"(FeatureCollection|Feature|GeometryCollection)"/.test(text.slice(0, 20_000)) ||
    /"features"\s*:\s*\[/.test(text.slice(0, 20_000))
    ? "geojson"
    : "json";
}
