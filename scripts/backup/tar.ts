// The two things needed of the tar format (ustar): entries one after the other, written and read as a stream, so that
// an archive of any size takes no memory and every system's `tar` can open a plain one.

const block = 512;
const longestName = 100;

export type TarEntry = { name: string; data: Buffer };

const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new Error(`The name ${name} is too long for an archive`);
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0);
  bytes.write(octal(0o600, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  bytes.write(octal(size, 11), 124);
  bytes.write(octal(0, 11), 136);
  bytes.write(" ".repeat(8), 148);
  bytes.write("0", 156);
  bytes.write("ustar\x0000", 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

const padding = (size: number) => Buffer.alloc((block - (size % block)) % block);

/** The bytes of an archive with these entries. */
export async function* writeTar(entries: AsyncIterable<TarEntry>): AsyncGenerator<Buffer> {
  for await (const { name, data } of entries) {
    yield header(name, data.length);
    yield data;
    yield padding(data.length);
  }
  yield Buffer.alloc(2 * block);
}

const textOf = (bytes: Buffer) => bytes.toString("utf8").replace(/\0.*$/s, "");

/** Reads exactly so many bytes at a time from a stream of pieces of any size. */
class Pieces {
  #pieces: Buffer[] = [];
  #length = 0;
  readonly #source: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async take(size: number): Promise<Buffer> {
    while (this.#length < size) {
      const { value, done } = await this.#source.next();
      if (done) throw new Error("The archive ends too early: it is incomplete");
      this.#pieces.push(value);
      this.#length += value.length;
    }
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [all.subarray(size)];
    this.#length -= size;
    return all.subarray(0, size);
  }
}

/** The entries of an archive, in order. Fails if the archive ends before its end mark. */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const pieces = new Pieces(source);
  for (;;) {
    const head = await pieces.take(block);
    if (head.every((byte) => byte === 0)) return;
    const size = Number.parseInt(textOf(head.subarray(124, 136)), 8);
    const data = await pieces.take(size + padding(size).length);
    yield { name: textOf(head.subarray(0, longestName)), data: data.subarray(0, size) };
  }
}
