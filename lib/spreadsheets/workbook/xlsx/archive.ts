import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

/** The files in a workbook. Each is read as a stream, because a sheet can be 200 MB of XML. */
export type Archive = {
  has: (name: string) => boolean;
  read: (name: string) => AsyncIterable<Buffer>;
};

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) return;
  const stream = await zip.openReadStreamPromise(entry);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } finally {
    stream.destroy();
  }
}

export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  const find = (name: string) => entries.get(name.replace(/^\//, "").toLowerCase());
  return {
    has: (name) => find(name) !== undefined,
    read: (name) => readEntry(zip, find(name)),
  };
}
