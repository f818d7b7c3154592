// JPEG segments with metadata: Exif (place and time), XMP, IPTC and comments. Colour profiles stay.
const isMetadata = (marker: number) => marker === 0xe1 || marker === 0xfe || (marker >= 0xe3 && marker <= 0xed);
const startOfScan = 0xda;

/** Removes metadata from a JPEG; returns malformed input unchanged. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const segments = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === startOfScan) return Buffer.concat([...segments, bytes.subarray(at)]);
    const end = at + 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
    if (!isMetadata(marker)) segments.push(bytes.subarray(at, end));
    at = end;
  }
  return bytes;
}
