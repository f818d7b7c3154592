const firstBytes = 65_536;

/** Twice as long, or as long as is needed. */
function grown(bytes: Buffer, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, needed));
  bytes.copy(larger);
  return larger;
}

/** Many texts in one piece of memory: as strings, short ones take three times as much. They come back well-formed. */
export class TextList {
  #bytes = Buffer.allocUnsafeSlow(firstBytes);
  #ends = new Uint32Array(1_024);
  length = 0;

  #end(index: number): number {
    return index < 0 ? 0 : this.#ends[index]!;
  }

  push(text: string): void {
    const start = this.#end(this.length - 1);
    // A sign of JavaScript takes three bytes at most.
    const needed = start + text.length * 3;
    if (needed > this.#bytes.length) this.#bytes = grown(this.#bytes, needed);
    if (this.length === this.#ends.length) {
      const ends = new Uint32Array(this.#ends.length * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[this.length] = start + this.#bytes.write(text, start, "utf8");
    this.length += 1;
  }

  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    return this.#bytes.toString("utf8", this.#end(index - 1), this.#end(index));
  }
}
