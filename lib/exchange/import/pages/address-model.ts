import type { Actor } from "@/lib/auth/actor";
import { database, type ImportAddress } from "@/lib/db";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { timeZoneFor } from "@/lib/records/calendar/time-zone";
import { readAllowed } from "../address/allowed-by";
import { importAddressOf } from "../address/choose";
import { problemWords } from "../address/problem-words";
import { importRhythms } from "../address/rhythm";
import type { Batch } from "../store/batch";

type Shown = { locale: Locale; timeZone: string; now: Date };

const nameOf = async ({ chosenById }: ImportAddress) =>
  chosenById ? (await database().user.findUnique({ where: { id: chosenById }, select: { name: true } }))?.name : null;

/** What came of reading it last, and when. */
function outcomeLines(
  { readAt, reading, problem, problemAbout }: ImportAddress,
  { locale, timeZone }: Shown,
): string[] {
  if (!readAt || !reading) return [];
  const t = translator(locale);
  const why = reading === "failed" && problem ? [problemWords(locale, problem, problemAbout)] : [];
  return [formatInstant(readAt, locale, timeZone), t(`exchange:address.reading.${reading}`), ...why];
}

async function chosenModel(row: ImportAddress, shown: Shown) {
  const { locale, timeZone, now } = shown;
  const t = translator(locale);
  const { address, rhythm, nextAt, leasedUntil, stoppedAt } = row;
  const isWaiting = (nextAt !== null && nextAt <= now) || (leasedUntil !== null && leasedUntil > now);
  const saved = [(await nameOf(row)) ?? "–", formatInstant(row.chosenAt, locale, timeZone)].join(" · ");
  return {
    ...{ address, rhythm, isWaiting, isStopped: stoppedAt !== null },
    facts: [
      { label: t("exchange:address.chosen"), value: saved },
      { label: t("exchange:address.lastRead"), value: outcomeLines(row, shown) },
      { label: t("exchange:address.next"), value: nextAt && !isWaiting ? formatInstant(nextAt, locale, timeZone) : "" },
    ],
  };
}

/** Where newer files of an import come from, and from where they may. */
export async function addressModel(actor: Actor, batch: Batch, locale: Locale, now: Date) {
  const t = translator(locale);
  const [allowed, row, timeZone] = await Promise.all([
    readAllowed(batch.cityId),
    importAddressOf(batch),
    timeZoneFor(actor),
  ]);
  return {
    allowed,
    rhythms: importRhythms.map((value) => ({ value, label: t(`exchange:address.rhythms.${value}`) })),
    chosen: row && (await chosenModel(row, { locale, timeZone, now })),
  };
}
export type AddressModel = Awaited<ReturnType<typeof addressModel>>;
