import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

/** A sheet of 250,000 rows unpacks to about 150 MB; its table of strings to less than 60. */
const limits = { total: 400 * 1_048_576, strings: 64 * 1_048_576, entries: 2_000 };

async function unpackedBytes(zip: ZipFile, entry: Entry, limit: number): Promise<number> {
  const stream = await zip.openReadStreamPromise(entry);
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > limit) break;
  }
  stream.destroy();
  return size;
}

const limitOf = ({ fileName }: Entry, left: number) =>
  /sharedStrings\.xml$/i.test(fileName) ? Math.min(limits.strings, left) : left;

/** Whether an archive unpacks within the limits. Counts the bytes, because the sizes in the headers can lie. */
export async function unpacksWithinLimits(bytes: Uint8Array): Promise<boolean> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    validateEntrySizes: false,
  });
  let [left, entries] = [limits.total, 0];
  try {
    for await (const entry of zip.eachEntry()) {
      const limit = limitOf(entry, left);
      const size = await unpackedBytes(zip, entry, limit);
      left -= size;
      entries += 1;
      if (size > limit || entries > limits.entries) return false;
    }
    return true;
  } finally {
    zip.close();
  }
}
