import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/auth/secret";
import { env } from "@/lib/env";

/** `reply`: a copy of an answer to a delivery; `return`: what mail servers report about an email. */
export type ReturnPurpose = "reply" | "return";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const marks: Record<ReturnPurpose, string> = { reply: "", return: "b-" };
const signatureBytes = 8;

// Base32, because mail servers change the case of the local part; short, because it holds 64 characters. Signed,
// because a Message-ID reveals the id.
function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

async function signatureOf(purpose: ReturnPurpose, id: Buffer): Promise<Buffer> {
  const whole = createHmac("sha256", await authSecret())
    .update(`mail ${purpose}:`)
    .update(id)
    .digest();
  return whole.subarray(0, signatureBytes);
}

/** An address of MAIL_RETURN that identifies a delivery or email; null when none is configured. */
export async function makeReturnAddress(purpose: ReturnPurpose, id: string): Promise<string | null> {
  const [name, domain] = env().MAIL_RETURN?.split("@") ?? [];
  if (!name || !domain) return null;
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  const token = toBase32(Buffer.concat([bytes, await signatureOf(purpose, bytes)]));
  return `${name}+${marks[purpose]}${token}@${domain}`;
}

const pattern = /\+(b-)?([a-z2-7]{39})@/i;

/** What a return address identifies; null for one that we did not make. */
export async function readReturnAddress(address: string): Promise<{ purpose: ReturnPurpose; id: string } | null> {
  const [, mark, token = ""] = pattern.exec(address) ?? [];
  if (!token) return null;
  const purpose: ReturnPurpose = mark ? "return" : "reply";
  const bytes = fromBase32(token.toLowerCase());
  const [id, signature] = [bytes.subarray(0, 16), bytes.subarray(16, 16 + signatureBytes)];
  if (signature.length !== signatureBytes || !timingSafeEqual(signature, await signatureOf(purpose, id))) return null;
  const hex = id.toString("hex");
  return { purpose, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") };
}
