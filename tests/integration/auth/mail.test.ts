import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { accountLetter, invitationLetter } from "@/lib/auth/account-letters";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database, transaction } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { composeLetter } from "@/lib/mail/compose";
import { deliverNext } from "@/lib/mail/deliver";
import { postEmail } from "@/lib/mail/post";
import { listEmails, readEmail } from "@/lib/mail/stored-emails";
import { startMailServer, type Verdict } from "../../support/mail-server";

const link = "https://xarxa.example/ca/account/link?token=abc&next=%2Fca";
const letter = accountLetter("signIn", "ca", { name: "Núria Ferrer", link });
const letters = (locale: Locale) => [
  accountLetter("signIn", locale, { name: "Núria Ferrer", link }),
  accountLetter("password", locale, { name: "Núria Ferrer", link }),
  accountLetter("passwordChanged", locale, { name: "Núria Ferrer", link }),
  invitationLetter(locale, { name: "", link, inviter: "Eva <b> & co", role: "koordinátor" }),
];

/** Queued for sending, as with a configured mail server. */
async function post(to: string, locale: Locale = "ca", now = new Date()) {
  const id = await transaction((tx) => postEmail(tx, to, locale, letter, now));
  await database().email.update({ where: { id }, data: { state: "waiting" } });
  return id;
}

const find = (id: string) => database().email.findUniqueOrThrow({ where: { id } });
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

beforeEach(() => database().email.deleteMany());
afterAll(closeDatabase);

describe("an e-mail", () => {
  test("arrives with text and HTML, a Message-ID and one recipient, and its stored text is cleared", async () => {
    const server = await startMailServer();
    const id = await post("nuria@people.example");
    expect(await deliverNext(server, new Date())).toBe("accepted");
    expect(await deliverNext(server, new Date())).toBe("idle");
    await server.stop();
    const { to, raw } = server.received[0]!;
    expect(to).toEqual(["nuria@people.example"]);
    for (const part of [
      `Message-ID: <${id}@localhost>`,
      "text/plain",
      "text/html",
      "Auto-Submitted: auto-generated",
      "From: Xarxa <xarxa@localhost>",
    ])
      expect(raw).toContain(part);
    expect(await find(id)).toMatchObject({ state: "sent", text: "", html: "", attempts: 1 });
  });

  test("is retried with growing pauses while refused temporarily, and given up after two days", async () => {
    let verdict: Verdict = 451;
    const server = await startMailServer(() => verdict);
    const id = await post("a@people.example");
    let now = new Date();
    let tries = 0;
    while ((await deliverNext(server, now)) === "deferred") {
      tries += 1;
      const { nextAttemptAt } = await find(id);
      expect(nextAttemptAt.getTime()).toBeGreaterThan(now.getTime());
      expect(await deliverNext(server, now)).toBe("idle");
      now = nextAttemptAt;
    }
    expect(tries).toBe(9);
    expect(now.getTime() - Date.now()).toBeGreaterThan(40 * 3.6e6);
    expect(await find(id)).toMatchObject({ state: "failed", text: "", problem: "451" });
    const second = await post("b@people.example");
    await deliverNext(server, new Date());
    verdict = "accept";
    expect(await deliverNext(server, later(2))).toBe("accepted");
    expect(await find(second)).toMatchObject({ state: "sent", problem: null, attempts: 2 });
    await server.stop();
  });

  test("is given up at once when refused permanently", async () => {
    const server = await startMailServer(() => 550);
    const id = await post("nobody@people.example");
    expect(await deliverNext(server, new Date())).toBe("refused");
    expect(await find(id)).toMatchObject({ state: "failed", problem: "550" });
    await server.stop();
  });

  test("is sent by one of eight workers, and by another one if that dies", async () => {
    const server = await startMailServer();
    const ids = await Promise.all(Array.from({ length: 12 }, (_, index) => post(`p${index}@people.example`)));
    const work = async () => {
      while ((await deliverNext(server, later(1))) !== "idle") {}
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(server.received).toHaveLength(ids.length);
    expect(new Set(server.received.map(({ raw }) => /Message-ID: (\S+)/.exec(raw)![1])).size).toBe(ids.length);

    const id = await post("late@people.example");
    await expect(
      deliverNext({ send: () => Promise.reject(Object.assign(new Error(), { code: "ECONNREFUSED" })) }, new Date()),
    ).resolves.toBe("deferred");
    await database().email.update({ where: { id }, data: { leasedUntil: later(2), nextAttemptAt: new Date() } });
    expect(await deliverNext(server, later(1))).toBe("idle");
    expect(await deliverNext(server, later(3))).toBe("accepted");
    await server.stop();
  });

  test("is not sent if its transaction is rolled back", async () => {
    const failing = transaction(async (tx) => {
      await postEmail(tx, "a@people.example", "en", letter, new Date());
      throw new Error("something else went wrong");
    });
    await expect(failing).rejects.toThrow();
    expect(await database().email.count()).toBe(0);
  });
});

describe("without a mail server", () => {
  test("emails are stored, and administrators alone read them", async () => {
    const id = await transaction((tx) => postEmail(tx, "a@people.example", "cs", letter, new Date()));
    expect(await find(id)).toMatchObject({ state: "kept" });
    const coordinator = { userId: "x", name: "C", grants: [{ role: "coordinator", cityId: "y" }] } as const;
    expect([await listEmails(coordinator), await readEmail(coordinator, id)]).toEqual([null, null]);
    expect(await listEmails(system)).toHaveLength(1);
    expect((await readEmail(system, id))?.text).toContain(link);
    expect(await readEmail(system, "' OR 1=1")).toBeNull();
  });
});

describe.each(locales)("emails in %s", (locale) => {
  test.each(letters(locale).map((one) => [one.template, one] as const))("%s", (_, one) => {
    const { subject, text, html } = composeLetter(one, locale);
    expect(subject).not.toMatch(/\{\{|[<>&]/);
    expect(text).toContain(link);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain('href="https://xarxa.example/ca/account/link?token=abc&amp;next=%2Fca"');
    expect(html).not.toMatch(/<b>|<script|<img/);
  });
});
