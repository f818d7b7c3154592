// A separate process that does what the browser tests cannot: Playwright's loader cannot import modules that are part
// of Next, and saves from another process are the harder case for the site. Started by backstage.ts.
import { randomUUID } from "node:crypto";
import { generateSecret } from "otplib";
import { type Grant, system } from "@/lib/auth/actor";
import { invite } from "@/lib/auth/invitations";
import { linkAddress, makeLink } from "@/lib/auth/links";
import { seal } from "@/lib/auth/seal";
import { replaceRecoveryCodes } from "@/lib/auth/second-factor";
import { closeDatabase, type Database, database, transaction } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { workOnImport } from "@/lib/exchange/import/work";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { submit } from "@/lib/records/review/review";
import { create } from "@/lib/records/write/create";
import { archive, publish } from "@/lib/records/write/publish";
import { publishDue } from "@/lib/records/write/publish-due";
import { renameSlug } from "@/lib/records/write/rename";
import { save } from "@/lib/records/write/save";
import { idOf } from "../../support/id-of";
import { addPerson, cookieFor } from "../../support/people";
import { meetingReaders, publishReportOf, releaseMeeting } from "./meeting-readers";
import {
  addColleague,
  followAsCanary,
  handMessageOver,
  lettersAbout,
  lettersToPromoters,
  refuseMessage,
  writeMessage,
  writeToCanary,
} from "./messages";
import { overMeeting } from "./over";
import { paperMeeting } from "./paper-meeting";
import type { Arriving, NewPerson } from "./people";
import { reported } from "./reported";
import { noteAt, notesAt, visited } from "./visited";

const password = "quatre gats blaus";

async function grantOf({ role, city = "barcelona", record }: NewPerson): Promise<Grant> {
  if (role === "administrator") return { role };
  if (role === "editor") return { role, recordId: record ?? "" };
  return { role, cityId: await idOf("city", city) };
}

async function makeAdministrator(tx: Database, id: string): Promise<string> {
  await tx.user.update({ where: { id }, data: { totpSecret: await seal(generateSecret(), id) } });
  return (await replaceRecoveryCodes(tx, id, 1))[0]!;
}

/** Creates an account with its sign-in links, and an unanswered invitation. */
async function newPerson(wanted: NewPerson): Promise<Arriving> {
  const { role, locale } = wanted;
  const now = new Date();
  const user = await addPerson([await grantOf(wanted)], { language: locale, password });
  const [token, recoveryCode] = await transaction(async (tx) => {
    const made = await makeLink(tx, { purpose: "signIn", email: user.email, userId: user.id, now });
    return [made, role === "administrator" ? await makeAdministrator(tx, user.id) : undefined] as const;
  });
  const grant = { role: "contributor", cityId: await idOf("city", "barcelona") } as const;
  const to = { email: `${randomUUID()}@people.example`, name: "Jordi", language: locale, grant };
  const { link: invitation } = requireValue(await invite(system, to, now));
  const cookie = await cookieFor(user.id, { secondFactor: role === "administrator" });
  const link = linkAddress("signIn", locale, token);
  return { id: user.id, email: user.email, link, invitation, password, cookie, ...(recoveryCode && { recoveryCode }) };
}

function requireValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const works = {
  newPerson,
  idOf,
  create: async (kind: KindName, slug: string, input: unknown) =>
    requireValue(await create(system, kind, slug, input)).id,
  publish: async (kind: KindName, id: string, languages: Locale[] = ["en"]) =>
    void requireValue(await publish(system, kind, id, languages)),
  save: async (kind: KindName, id: string, input: unknown) => void requireValue(await save(system, kind, id, input)),
  submit: async (kind: KindName, id: string, note: string) => void requireValue(await submit(system, kind, id, note)),
  archive: async (kind: KindName, id: string) => void requireValue(await archive(system, kind, id)),
  renameSlug: async (kind: KindName, id: string, slug: string) =>
    void requireValue(await renameSlug(system, kind, id, slug)),
  /** Resets all limits. */
  forgetAttempts: async () => void (await database().attempt.deleteMany()),
  /** The text of the newest email to an address, or null. */
  newestEmail: async (to: string) =>
    (await database().email.findFirst({ where: { to }, orderBy: { createdAt: "desc" } }))?.text ?? null,
  /** The newest email of a type to a person. */
  letterTo: async (email: string, template: string) => {
    const letter = await database().email.findFirstOrThrow({
      where: { to: email, template },
      orderBy: { createdAt: "desc" },
    });
    return letter.text;
  },
  /** Runs the publication job as of a given time. */
  publishDue: (moment: string) => publishDue(new Date(moment)),
  /** What the worker does about an import. */
  workOnImport: (id: string) => workOnImport(id),
  ...{ visited, noteAt, notesAt, paperMeeting, reported, overMeeting, meetingReaders, releaseMeeting, publishReportOf },
  ...{
    writeMessage,
    refuseMessage,
    handMessageOver,
    lettersAbout,
    lettersToPromoters,
    addColleague,
    writeToCanary,
    followAsCanary,
  },
};

export type Works = typeof works;
export type Asked = { number: number; name: keyof Works; values: unknown[] };
export type Told = { number: number; value?: unknown; problem?: string };

async function work({ number, name, values }: Asked): Promise<void> {
  try {
    process.send?.({ number, value: await (works[name] as (...values: unknown[]) => unknown)(...values) });
  } catch (error) {
    process.send?.({ number, problem: String(error) });
  }
}

process.on("message", work);
process.on("disconnect", closeDatabase);
process.send?.("ready");
