import { createHash, randomUUID } from "node:crypto";
import { POST } from "@/app/api/messages/route";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import { type ProofTask, zeroBits } from "@/lib/contact/ask/abuse/proof";
import { database } from "@/lib/db";
import { formRequest } from "./people";

/** A unique question. */
export const freshQuestion = () => `Dobrý den, jak jste začínali a co vás to stálo? ${randomUUID()}`;

export const freshSender = () => `${randomUUID()}@senders.example`;

/** A form that was shown a while ago, filled in by a new sender. */
export async function filledForm(
  { id, kind, slug }: { id: string; kind: string; slug: string },
  more: Record<string, string> = {},
  secondsAgo = 60,
): Promise<Record<string, string>> {
  return {
    locale: "cs",
    kind,
    slug,
    record: id,
    form: await handOutForm(new Date(Date.now() - secondsAgo * 1000)),
    interest: "visit",
    message: freshQuestion(),
    language: "cs",
    name: "Jana Dvořáková",
    email: freshSender(),
    organisation: "ZŠ Lipová",
    city: "Brno",
    country: "CZ",
    consent: "yes",
    ...more,
  };
}

let networks = 0;
/** The address of a network that has sent nothing yet. */
export const freshAddress = () => `2001:db8::${(++networks).toString(16)}`;

export type Way = { address?: string; json?: boolean };

/** Submits the form. */
export function send(values: Record<string, string>, { address = freshAddress(), json = false }: Way = {}) {
  return POST(formRequest("/api/messages", values, { address, json }));
}

/**
 * Submits many forms at once: more than the pool has connections, but few enough that none times out in the queue on a
 * busy machine.
 */
export async function sendAll(forms: Record<string, string>[], way: Way = {}): Promise<Response[]> {
  const responses: Response[] = [];
  for (let from = 0; from < forms.length; from += 10)
    responses.push(...(await Promise.all(forms.slice(from, from + 10).map((values) => send(values, way)))));
  return responses;
}

/** The redirect of a response, without the origin. */
export const leadsTo = (response: Response) => response.headers.get("location") ?? "";

export const messagesFrom = (senderEmail: string) =>
  database().message.findMany({ where: { senderEmail }, orderBy: { createdAt: "asc" } });

/** Computes a proof of work, as a browser does. */
export function findProof({ question, bits }: ProofTask): string {
  for (let number = 0; ; number++) {
    const answer = `${question}:${number}`;
    if (zeroBits(createHash("sha256").update(answer).digest()) >= bits) return answer;
  }
}
