import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { errorFields, log } from "@/lib/log";
import type { MachineTranslator } from "./machine";

/** An answer that is longer than this is none. */
const longestAnswer = 4_000_000;
const timeoutMs = 60_000;
const textsAtOnce = 50;

const answerSchema = z.object({ translatedText: z.array(z.string()) });

async function readLimited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new Error("The answer is too long");
  }
  return text + decoder.decode();
}

async function ask(url: string, key: string | undefined, q: readonly string[], source: Locale, target: Locale) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ q, source, target, format: "text", ...(key ? { api_key: key } : {}) }),
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`The translating server answered ${response.status}`);
  const { translatedText } = answerSchema.parse(JSON.parse(await readLimited(response)));
  if (translatedText.length !== q.length)
    throw new Error("The translating server answered with another number of texts");
  return translatedText;
}

/** A server that speaks LibreTranslate's API. Whatever goes wrong there is logged, without the texts, and is null here. */
export function libreTranslate(server: string, key: string | undefined): MachineTranslator {
  const url = `${server.replace(/\/+$/, "")}/translate`;
  return async (texts, from, to) => {
    const translated: string[] = [];
    try {
      for (let at = 0; at < texts.length; at += textsAtOnce)
        translated.push(...(await ask(url, key, texts.slice(at, at + textsAtOnce), from, to)));
      return translated;
    } catch (error) {
      log("warn", "translation.machineFailed", errorFields(error));
      return null;
    }
  };
}
