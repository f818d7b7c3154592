import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import { formatInstant } from "@/lib/i18n/format";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { defaultTimeZone } from "@/lib/i18n/time-zones";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { Letter, LetterPart } from "@/lib/mail/letter";
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
function facts(locale: Locale, { user, askedBy, agreedBy, askedAt, dueAt }: Reset, event: Event): LetterPart {
  const t = translator(locale);
  const when = (at: Date) => `${formatInstant(at, locale, defaultTimeZone)} (${defaultTimeZone})`;
  return {
    facts: [
      [t("account:reset.account"), oneLine(`${user.name} (${user.email})`)],
      [t("account:reset.askedBy"), `${oneLine(askedBy.name)}, ${when(askedAt)}`],
      ...(agreedBy ? [[t("account:reset.agreedBy"), oneLine(agreedBy.name)] as const] : []),
      ...(event === "asked" && dueAt ? [[t("account:reset.dueAt"), when(dueAt)] as const] : []),
    ],
  };
}

type Kind = "asked" | "toDecide" | "done" | "stopped";

function letterTo(reader: Reader, kind: Kind, reset: Reset, link: string | null): { locale: Locale; letter: Letter } {
  const locale = isLocale(reader.language) ? reader.language : sourceLocale;
  const t = translator(locale);
  const event = kind === "toDecide" ? "asked" : kind;
  const page = `${env().SITE_URL}/${locale}/admin/people?person=${reset.user.id}`;
  const button = { asked: link, toDecide: page, done: null, stopped: null }[kind];
  const parts: LetterPart[] = [
    { paragraph: t(`mail:secondFactor.${kind}.body`) },
    facts(locale, reset, event),
    ...(button
      ? [{ button: t(`mail:secondFactor.${kind === "asked" ? "asked" : "toDecide"}.button`), link: button }]
      : []),
    { note: t(`mail:secondFactor.${kind}.note`) },
  ];
  const subject = t(`mail:secondFactor.${kind}.subject`, { name: cleanName(reset.user.name) });
  return { locale, letter: { template: `secondFactor.${kind}`, subject, greet: reader.name, parts } };
}

async function post(tx: Database, reader: Reader, kind: Kind, reset: Reset, now: Date): Promise<void> {
  const { id: userId, email } = reader;
  const isPerson = kind === "asked" && userId === reset.user.id;
  const token = isPerson ? await makeLink(tx, { purpose: "stopReset", email, userId, now }) : null;
  const own = isLocale(reader.language) ? reader.language : sourceLocale;
  const { locale, letter } = letterTo(reader, kind, reset, token && linkAddress("stopReset", own, token));
  await postEmail(tx, email, locale, letter, now);
}

/** Writes to the person and to everybody who decided; when a reset is asked for, also to those who may agree. */
export async function tellOfReset(tx: Database, event: Event, id: string, now: Date): Promise<void> {
  const include = { user: { select: selected }, askedBy: { select: selected }, agreedBy: { select: selected } };
  const reset = await tx.secondFactorReset.findUniqueOrThrow({ where: { id }, include });
  await post(tx, reset.user, event, reset, now);
  const involved = [reset.askedBy, ...(reset.agreedBy ? [reset.agreedBy] : [])];
  for (const reader of involved) await post(tx, reader, event, reset, now);
  if (event === "asked") for (const reader of await deciders(tx, reset)) await post(tx, reader, "toDecide", reset, now);
}
