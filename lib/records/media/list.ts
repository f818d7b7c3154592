import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { isMediaKey } from "@/lib/media/key";
import { isUuid } from "@/lib/text/is-uuid";
import type { Consent, Record as RecordRow } from "@/prisma/generated/client";
import { findPlaceForMedia, type Medium, readMediaInput, savesAtOnce } from "./change";
import { isConsentValid } from "./consent";
import { type MediaUsage, mediaUsage } from "./files";

/** `later`: the medium is still in a revision and has no row to attach a consent to. `none`: nobody is recognisable. */
export type ConsentState = "none" | "later" | "missing" | "ended" | "valid" | "withdrawn";

export type ListedMedium = { medium: Medium; isStored: boolean; consent: Consent | null; consentState: ConsentState };

export type MediaList = {
  record: RecordRow;
  source: Locale;
  /** The languages the record is written in, and in which its media need texts. */
  languages: Locale[];
  /** Changes by this actor wait for review. */
  waits: boolean;
  media: ListedMedium[];
  /** Bytes used by the city of the record, and its quota. */
  usage: MediaUsage;
};

function consentStateOf(medium: Medium, hasRow: boolean, consent: Consent | null, now: Date): ConsentState {
  if (consent?.withdrawnAt) return "withdrawn";
  if (!medium.fields.peopleRecognisable) return "none";
  if (!hasRow) return "later";
  if (!consent) return "missing";
  return isConsentValid(consent, now) ? "valid" : "ended";
}

/** The media of a record for its admin page; null when the record does not exist or the actor may not upload to it. */
export async function listMedia(actor: Actor, kind: KindName, id: string, now: Date): Promise<MediaList | null> {
  if (!isUuid(id)) return null;
  const record = await findPlaceForMedia(actor, kind, id);
  if (!record) return null;
  const { stored, input } = await readMediaInput(actor, record);
  const rows = await database().media.findMany({ where: { recordId: id }, include: { consent: true } });
  const media = (input.parts.media ?? []).map((medium) => {
    const row = rows.find((item) => item.id === medium.id);
    const consent = row?.consent ?? null;
    const consentState = consentStateOf(medium, row !== undefined, consent, now);
    return { medium, isStored: isMediaKey(medium.fields.file), consent, consentState };
  });
  return {
    record,
    source: record.sourceLanguage as Locale,
    languages: locales.filter((locale) => locale === record.sourceLanguage || stored.translations[locale]),
    waits: !savesAtOnce(actor, record),
    media,
    usage: await mediaUsage(database(), record.responsibleCityId),
  };
}
