import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { openToken, signToken } from "@/lib/auth/signed-token";
import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { fromJson } from "@/lib/json";
import { isKindName, type KindName } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { toCards } from "@/lib/records/public/cards";
import { viewRecord } from "@/lib/records/public/view";
import { entriesFor } from "@/lib/records/search/entries";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { targetOf } from "@/lib/records/write/place";

/** What to preview: the record as stored, or a revision of it. */
export type PreviewOf = { kind: KindName; id: string; revision: string | null };

/** The record as if it were published in all languages that have text. */
function asPublic(stored: Stored, input: Stored["input"]): Stored {
  const none = { published: true, provenance: "human" as const, translatedAt: null, madeFrom: {} };
  const written = locales.filter((locale) => input.translations[locale]);
  const translations = written.map((locale) => [locale, { ...none, ...stored.translations[locale], published: true }]);
  return {
    ...stored,
    record: { ...stored.record, publication: "published" },
    input,
    translations: Object.fromEntries(translations),
  };
}

async function inputOf(stored: Stored, revision: string | null): Promise<Stored["input"] | null> {
  if (!revision) return stored.input;
  const found = await database().revision.findUnique({ where: { id: revision } });
  return found?.recordId === stored.record.id ? fromJson(found.input) : null;
}

/** The view that the public page would show; null when there is none in this language. */
export async function previewView({ kind, id, revision }: PreviewOf, locale: Locale): Promise<View | null> {
  const stored = (await readStored(database(), kind, id)) as Stored | null;
  const input = stored && (await inputOf(stored, revision));
  if (!stored || !input) return null;
  const shown = asPublic(stored, input);
  const entries = await entriesFor(database(), shown);
  const entry = entries.find(({ language }) => language === locale);
  if (!entry) return null;
  const [card] = await toCards([entry], locale);
  return viewRecord(shown, locale, card);
}

/** Whether the actor may read a preview, and whether they may share it by a link. */
export async function mayPreview(actor: Actor, { kind, id }: PreviewOf): Promise<{ read: boolean; share: boolean }> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record) return { read: false, share: false };
  const place = targetOf(record);
  return { read: can(actor, "readDraft", place), share: can(actor, "sharePreview", place) };
}

const lifetime = 7 * 24 * 3_600_000;

/** A signed token that opens this preview without an account for seven days. */
export function signPreview({ kind, id, revision }: PreviewOf, now: Date): Promise<string> {
  return signToken("preview", [kind, id, revision ?? ""], new Date(now.getTime() + lifetime));
}

/** What a token opens and until when; null when it is forged or expired. */
export async function readPreviewToken(token: string, now: Date): Promise<(PreviewOf & { until: Date }) | null> {
  const { parts, until } = (await openToken("preview", token, now)) ?? {};
  const [kind = "", id = "", revision = ""] = parts ?? [];
  return isKindName(kind) && until ? { kind, id, revision: revision || null, until } : null;
}
