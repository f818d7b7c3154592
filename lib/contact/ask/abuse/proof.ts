import { createHash } from "node:crypto";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { proofBits, proofLifetime } from "./thresholds";

// A proof of work: a number that makes the hash of our question begin with many zeros. Finding it takes a browser some
// seconds and a sender of thousands some days; checking it takes us one hash. public/ask.js looks for it.

export type ProofTask = { question: string; bits: number };

/** `of`: what it is asked for; a proof is good for that alone. */
export async function askForProof(of: string, score: number, now: Date): Promise<ProofTask> {
  const bits = proofBits(score);
  const until = new Date(now.getTime() + proofLifetime * 1000);
  return { question: await signToken("form", ["proof", of, String(bits)], until), bits };
}

export function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]!) - 24;
}

/** Whether `answer`, "<question>:<number>", proves work for this, and as much as is asked for this score. */
export async function isProof(answer: string, of: string, score: number, now: Date): Promise<boolean> {
  const [question = "", number = "", ...more] = answer.split(":");
  const [purpose, asked, bits] = (await readToken("form", question, now)) ?? [];
  if (purpose !== "proof" || asked !== of || more.length > 0 || !/^\d{1,15}$/.test(number)) return false;
  const needed = Math.max(Number(bits), proofBits(score));
  return zeroBits(createHash("sha256").update(answer).digest()) >= needed;
}
