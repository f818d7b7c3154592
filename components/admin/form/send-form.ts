"use client";

import type { FormValues } from "@/lib/forms/form-values";
import type { FormError } from "@/lib/forms/record-form";

export type FormSendResult =
  | { outcome: "done"; to: string }
  | { outcome: "refused"; errors: FormError[] }
  | { outcome: "conflict" | "signedOut" | "tooLarge" | "offline" };

type Refusal = { errors?: { path: (string | number)[]; text: string; link?: string }[] };

/** Sends a form as JSON. It is half the size of URL encoding, so long records stay under the size limit. */
export async function sendForm(action: string, values: FormValues): Promise<FormSendResult> {
  try {
    const headers = { accept: "application/json", "content-type": "application/json" };
    const answer = await fetch(action, { method: "POST", headers, body: JSON.stringify(values) });
    if (answer.ok) return { outcome: "done", to: ((await answer.json()) as { to: string }).to };
    if (answer.status === 409) return { outcome: "conflict" };
    if (answer.status === 401 || answer.status === 403) return { outcome: "signedOut" };
    if (answer.status === 413) return { outcome: "tooLarge" };
    const { errors = [] } = (await answer.json()) as Refusal;
    if (errors.length === 0) return { outcome: "offline" };
    return { outcome: "refused", errors: errors.map(({ path, text, link }) => ({ name: path.join("."), text, link })) };
  } catch {
    return { outcome: "offline" };
  }
}
