import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { errorFields, log } from "@/lib/log";
import type { MachineTranslator } from "./machine";
import { readLimited } from "./read-limited";
import { putMarksBack, spansOf, splitSentences, unmarkedWords } from "./sentences";

/** Apertium names languages by three letters. It has no Czech and no Swedish with any of ours. */
const codes: Partial<Record<Locale, string>> = { ca: "cat", es: "spa", en: "eng", pt: "por" };

/** For one sentence. The first one of a pair waits until its programs have started. */
const sentenceTimeoutMs = 20_000;
/** For all sentences of a record. */
const timeoutMs = 120_000;
/** Texts translated at once, each sentence by sentence: a sentence that waits behind many others would be given up. */
const atOnce = 4;

const answerSchema = z.object({
  responseStatus: z.literal(200),
  responseData: z.object({ translatedText: z.string() }),
});

type Asking = { url: string; langpair: string; until: AbortSignal };

async function translateSentence(q: string, { url, langpair, until }: Asking): Promise<string> {
  if (q.trim() === "") return q;
  const response = await fetch(url, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({ langpair, q, markUnknown: "no" }),
    redirect: "error",
    signal: AbortSignal.any([until, AbortSignal.timeout(sentenceTimeoutMs)]),
  });
  if (!response.ok) throw new Error(`The translating server answered ${response.status}`);
  return answerSchema.parse(JSON.parse(await readLimited(response))).responseData.translatedText.trim();
}

/** A text, sentence by sentence as plain text: the server loses words inside markup, so marks are put back here. */
async function translateText(text: string, from: Locale, asking: Asking): Promise<string> {
  const sentences: string[] = [];
  for (const sentence of splitSentences(text, from)) {
    const translated = await translateSentence(unmarkedWords(sentence), asking);
    const spans = [];
    for (const span of spansOf(sentence)) spans.push({ ...span, words: await translateSentence(span.words, asking) });
    sentences.push(putMarksBack(translated, spans));
  }
  return sentences.join(" ");
}

/**
 * A translator that uses a server with the API of `apertium-apy`. Any failure is logged without the texts and returns
 * null.
 */
export function apertium(server: string): MachineTranslator {
  const url = `${server.replace(/\/+$/, "")}/translate`;
  return async (texts, from, to) => {
    const [source, target] = [codes[from], codes[to]];
    if (!source || !target) return null;
    const asking = { url, langpair: `${source}|${target}`, until: AbortSignal.timeout(timeoutMs) };
    const translated: string[] = [];
    try {
      for (let at = 0; at < texts.length; at += atOnce)
        translated.push(
          ...(await Promise.all(texts.slice(at, at + atOnce).map((text) => translateText(text, from, asking)))),
        );
      return translated;
    } catch (error) {
      log("warn", "translation.machineFailed", { engine: "Apertium", ...errorFields(error) });
      return null;
    }
  };
}
