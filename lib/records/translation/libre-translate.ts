import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { errorFields, log } from "@/lib/log";
import type { MachineTranslator } from "./machine";
import { readLimited } from "./read-limited";

const timeoutMs = 60_000;
const batchSize = 50;

const answerSchema = z.object({ translatedText: z.array(z.string()) });

async function requestTranslations(
  url: string,
  key: string | undefined,
  q: readonly string[],
  source: Locale,
  target: Locale,
) {
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

/**
 * A translator that uses a server with LibreTranslate's API. Any failure is logged without the texts and returns null.
 */
export function libreTranslate(server: string, key: string | undefined): MachineTranslator {
  const url = `${server.replace(/\/+$/, "")}/translate`;
  return async (texts, from, to) => {
    const translated: string[] = [];
    try {
      for (let at = 0; at < texts.length; at += batchSize)
        translated.push(...(await requestTranslations(url, key, texts.slice(at, at + batchSize), from, to)));
      return translated;
    } catch (error) {
      log("warn", "translation.machineFailed", { engine: "LibreTranslate", ...errorFields(error) });
      return null;
    }
  };
}
