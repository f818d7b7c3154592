import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { formatInstant } from "@/lib/i18n/format";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { defaultTimeZone } from "@/lib/i18n/time-zones";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { LetterPart } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { linkAddress, makeLink } from "./links";

type Reader = { id: string; name: string; email: string; language: string };
type Reset = {
  user: Reader;
  askedBy: Reader;
  agreedBy: Reader | null;
  askedAt: Date;
  dueAt: Date | null;
};
type Event = "asked" | "done" | "stopped";
type Kind = Event | "toDecide";

/** Limits the letters that one request sends. */
const mostDeciders = 20;

const selected = { id: true, name: true, email: true, language: true } as const;

/** Others who may agree: administrators, and coordinators of a city where the person has a role. */
async function deciders(tx: Database, { user, askedBy }: Reset): Promise<Reader[]> {
  const grants = await tx.grant.findMany({ where: { userId: user.id }, include: { record: true } });
  const cities = grants.flatMap(({ cityId, record }) => cityId ?? record?.responsibleCityId ?? []);
  const mayAgree = [{ role: "administrator" as const }, { role: "coordinator" as const, cityId: { in: cities } }];
  const where = { disabledAt: null, id: { notIn: [user.id, askedBy.id] }, grants: { some: { OR: mayAgree } } };
  return tx.user.findMany({ where, select: selected, orderBy: { createdAt: "asc" }, take: mostDeciders });
}

/** What happened, by whom, and when it takes effect. */
function facts(locale: Locale, { user, askedBy, agreedBy, askedAt, dueAt }: Reset, kind: Kind): LetterPart {
  const t = translator(locale);
  const isWaiting = kind === "asked" || kind === "toDecide";
  const when = (at: Date) => formatInstant(at, locale, defaultTimeZone);
  return {
    facts: [
      [t("account:reset.account"), oneLine(`${user.name} (${user.email})`)],
      [t("account:reset.askedBy"), `${oneLine(askedBy.name)}, ${when(askedAt)}`],
      ...(agreedBy ? [[t("account:reset.agreedBy"), oneLine(agreedBy.name)] as const] : []),
      ...(isWaiting && dueAt ? [[t("account:reset.dueAt"), when(dueAt)] as const] : []),
    ],
  };
}

/** The button: the person stops the request, those who may agree look at it. Others have none. */
async function buttonFor(tx: Database, reader: Reader, kind: Kind, { user }: Reset, now: Date): Promise<LetterPart[]> {
  const locale = knownLocale(reader.language);
  const t = translator(locale);
  if (kind === "toDecide") {
    const link = `${env().SITE_URL}/${locale}/admin/people?person=${user.id}`;
    return [{ button: t("mail:secondFactor.toDecide.button"), link }];
  }
  if (kind !== "asked" || reader.id !== user.id) return [];
  const token = await makeLink(tx, { purpose: "stopReset", email: user.email, userId: user.id, now });
  return [{ button: t("mail:secondFactor.asked.button"), link: linkAddress("stopReset", locale, token) }];
}

async function post(tx: Database, reader: Reader, kind: Kind, reset: Reset, now: Date): Promise<void> {
  const locale = knownLocale(reader.language);
  const t = translator(locale);
  const parts: LetterPart[] = [
    { paragraph: t(`mail:secondFactor.${kind}.body`) },
    facts(locale, reset, kind),
    ...(await buttonFor(tx, reader, kind, reset, now)),
    { note: t(`mail:secondFactor.${kind}.note`) },
  ];
  const subject = t(`mail:secondFactor.${kind}.subject`, { name: cleanName(reset.user.name) });
  const letter = { template: `secondFactor.${kind}`, subject, greet: reader.name, parts };
  await postEmail(tx, reader.email, locale, letter, now);
}

/** Writes to the person and to everybody who decided; when a reset is asked for, also to those who may agree. */
export async function tellOfReset(tx: Database, event: Event, id: string, now: Date): Promise<void> {
  const decider = { select: { ...selected, disabledAt: true } } as const;
  const include = { user: { select: selected }, askedBy: decider, agreedBy: decider };
  const reset = await tx.secondFactorReset.findUniqueOrThrow({ where: { id }, include });
  await post(tx, reset.user, event, reset, now);
  const involved = [reset.askedBy, ...(reset.agreedBy ? [reset.agreedBy] : [])];
  // A closed account has no address any more.
  for (const reader of involved.filter(({ disabledAt }) => !disabledAt)) await post(tx, reader, event, reset, now);
  if (event === "asked") for (const reader of await deciders(tx, reset)) await post(tx, reader, "toDecide", reset, now);
}
