import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { formatNumber } from "@/lib/i18n/format";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { Letter } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { titlesOf } from "@/lib/records/admin/labels";
import { peopleToTell } from "@/lib/records/write/people-to-tell";
import { rowOutcomes } from "../model";
import { importPath } from "../pages/paths";
import { currentStep } from "../pages/read-import";
import type { Batch } from "../store/batch";
import type { OutcomeCounts } from "../store/rows";
import type { ClaimedAddress, Trouble } from "./note-reading";
import { problemWords } from "./problem-words";

type Told = { batch: Batch; address: string; city: string };

const link = (locale: Locale, { id, state }: Batch) => `${env().SITE_URL}${importPath(locale, id, currentStep(state))}`;

function facts(locale: Locale, { batch, address, city }: Told): readonly (readonly [string, string])[] {
  const t = translator(locale);
  return [
    [t("exchange:list.file"), oneLine(batch.fileName)],
    [t("exchange:list.kind"), t(`exchange:kind.${batch.kind}`)],
    [t("exchange:list.city"), oneLine(city)],
    [t("exchange:address.address"), oneLine(address)],
  ];
}

/** How a file that was read can wait: compared, with other columns, or unreadable. */
type Waiting = "planned" | "answering" | "unreadable";
const waitingOf = ({ state }: Batch): Waiting => (state === "answering" || state === "unreadable" ? state : "planned");

function fileLetter(locale: Locale, told: Told, counts: OutcomeCounts): Omit<Letter, "greet"> {
  const t = translator(locale);
  const { batch } = told;
  const waiting = waitingOf(batch);
  const lines = rowOutcomes.flatMap((outcome) =>
    counts[outcome] > 0 ? [`${t(`exchange:outcome.${outcome}`)}: ${formatNumber(counts[outcome], locale)}`] : [],
  );
  return {
    template: "importRead",
    subject: t(`exchange:mail.${waiting}.subject`, { file: cleanName(batch.fileName) }),
    parts: [
      { paragraph: t(`exchange:mail.${waiting}.body`) },
      { facts: facts(locale, told) },
      ...(waiting === "planned" ? [{ list: lines }] : []),
      { button: t(`exchange:mail.${waiting}.button`), link: link(locale, batch) },
      { note: t("exchange:mail.why") },
    ],
  };
}

type Stop = Told & { trouble: Trouble; failures: number };

function stopLetter(locale: Locale, stop: Stop): Omit<Letter, "greet"> {
  const t = translator(locale);
  const { batch, trouble, failures } = stop;
  return {
    template: "importStopped",
    subject: t("exchange:mail.stopped.subject", { file: cleanName(batch.fileName) }),
    parts: [
      { paragraph: t("exchange:mail.stopped.body", { count: failures }) },
      { paragraph: problemWords(locale, trouble.problem, trouble.about) },
      { facts: facts(locale, stop) },
      { button: t("exchange:mail.stopped.button"), link: link(locale, batch) },
      { note: t("exchange:mail.why") },
    ],
  };
}

type Write = (locale: Locale, city: string) => Omit<Letter, "greet">;

/** To the person, in their language; if they have left, to the coordinators of the city. */
async function post(tx: Database, userId: string | null, { cityId }: Batch, write: Write, now: Date): Promise<number> {
  const people = await peopleToTell(tx, { userId, cityId });
  for (const { name, email, language } of people) {
    const locale = knownLocale(language);
    const city = (await titlesOf("city", [cityId], locale)).get(cityId)?.text ?? "";
    await postEmail(tx, email, locale, { ...write(locale, city), greet: name }, now);
  }
  return people.length;
}

/** Tells who chose the address that a file from it waits for them. */
export async function tellOfFile(
  tx: Database,
  { batch, counts }: { batch: Batch; counts: OutcomeCounts },
  now: Date,
): Promise<number> {
  const row = await tx.importAddress.findUnique({ where: { id: batch.addressId ?? "" } });
  if (!row) return 0;
  const { address } = row;
  return post(tx, row.chosenById, batch, (locale, city) => fileLetter(locale, { batch, address, city }, counts), now);
}

/** Tells who chose the address that it is not read any more. */
export async function tellOfStop(
  tx: Database,
  { row, batch, ...stop }: ClaimedAddress & Pick<Stop, "trouble" | "failures">,
  now: Date,
): Promise<void> {
  const { address } = row;
  // Whoever may not import there any more is not told about that city.
  const userId = stop.trouble.problem === "noRight" ? null : row.chosenById;
  await post(tx, userId, batch, (locale, city) => stopLetter(locale, { batch, address, city, ...stop }), now);
}
