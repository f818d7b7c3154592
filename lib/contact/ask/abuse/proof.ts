import { createHash } from "node:crypto";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { proofBits, proofLifetime } from "./thresholds";

// Proof of work: a number that makes the hash of our question begin with many zero bits. It costs one sender seconds, a
// mass sender days, and us a single hash. public/ask.js computes it.

export type ProofTask = { question: string; bits: number };

/** `of`: what the proof is for; it is valid for nothing else. */
export async function askForProof(of: string, score: number, now: Date): Promise<ProofTask> {
  const bits = proofBits(score);
  const until = new Date(now.getTime() + proofLifetime * 1000);
  return { question: await signToken("form", ["proof", of, String(bits)], until), bits };
}

/** The number of leading zero bits of a hash. */
export function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]!) - 24;
}

/** True when `answer` ("<question>:<number>") proves enough work for this score. */
export async function isProof(answer: string, of: string, score: number, now: Date): Promise<boolean> {
  const [question = "", number = "", ...more] = answer.split(":");
  const [purpose, provenFor, bits] = (await readToken("form", question, now)) ?? [];
  if (purpose !== "proof" || provenFor !== of || more.length > 0 || !/^\d{1,15}$/.test(number)) return false;
  const needed = Math.max(Number(bits), proofBits(score));
  return zeroBits(createHash("sha256").update(answer).digest()) >= needed;
}
