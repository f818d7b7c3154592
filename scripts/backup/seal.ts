import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { ExplainedError } from "../process/explained-error";
import { inPieces } from "./pieces";

// Encrypts an archive as it is written: pieces of a megabyte, each with AES-256-GCM under its number and whether it is
// the last, so that nothing can be changed, swapped, left out or cut off without being noticed at reading.

const mark = Buffer.from("XARXA-SEALED-1\n");
const saltBytes = 16;
const pieceBytes = 1 << 20;
const tagBytes = 16;

const keyFrom = (passphrase: string, salt: Buffer) =>
  scryptSync(passphrase, salt, 32, { N: 1 << 15, r: 8, p: 1, maxmem: 1 << 26 });

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 0);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** The sealed bytes of what is read from `source`. */
export async function* sealArchive(source: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const key = keyFrom(passphrase, salt);
  yield Buffer.concat([mark, salt]);
  let number = 0;
  for await (const { piece, isLast } of inPieces(source, pieceBytes)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(number++, isLast));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

export const isSealedArchive = (start: Buffer) => start.subarray(0, mark.length).equals(mark);

function openPiece(key: Buffer, number: number, isLast: boolean, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(number, isLast));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    throw new ExplainedError("The archive cannot be opened: BACKUP_KEY is another one, or the file was damaged.");
  }
}

/** The bytes that were sealed. `source` begins with the mark. */
export async function* unsealArchive(source: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  let key: Buffer | undefined;
  let number = 0;
  let head = Buffer.alloc(0);
  const body = async function* () {
    for await (const chunk of source) {
      if (key) yield chunk;
      else {
        head = Buffer.concat([head, chunk]);
        const start = mark.length + saltBytes;
        if (head.length < start) continue;
        key = keyFrom(passphrase, head.subarray(mark.length, start));
        yield head.subarray(start);
      }
    }
  };
  for await (const { piece, isLast } of inPieces(body(), pieceBytes + tagBytes)) {
    if (!key || piece.length < tagBytes) throw new ExplainedError("The archive is incomplete.");
    yield openPiece(key, number++, isLast, piece);
  }
}
