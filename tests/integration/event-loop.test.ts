import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as uploadFile } from "@/app/api/admin/media/upload/route";
import { POST as saveRecord } from "@/app/api/admin/records/save/route";
import { POST as checkXliff } from "@/app/api/admin/translations/xliff/check/route";
import { POST as mailEvents } from "@/app/api/mail/events/route";
import { POST as keepProposal } from "@/app/api/proposals/keep/route";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { kindNamed } from "@/lib/kinds/index";
import { formatChanges } from "@/lib/records/history/words";
import { filledForm, send } from "../support/asking";
import { longestHold } from "../support/held-thread";
import { hostilePieces, many, ordinaryText } from "../support/hostile-pieces";
import { addPerson, cookieFor, formRequest } from "../support/people";
import { pictureBytes } from "../support/pictures";
import { oldForm, where } from "../support/proposals";

// No entrance that accepts text may hold the thread that answers requests for long: at most a tenth of a second, or
// three times an ordinary text of the same size on the same machine.

process.env.MEDIA_FOLDER = mkdtempSync(join(tmpdir(), "media-"));
process.env.MAIL_WEBHOOK_SECRET = "the secret of the provider";
afterAll(closeDatabase);

let [city, cookie, school] = ["", "", ""];
let practice: { id: string; kind: string; slug: string };

beforeAll(async () => {
  const records = database().record;
  school = (await records.findFirstOrThrow({ where: { kind: "school", responsibleCityId: { not: null } } })).id;
  city = (await records.findUniqueOrThrow({ where: { id: school } })).responsibleCityId!;
  practice = await records.findFirstOrThrow({ where: { kind: "practice", publication: "published" } });
  cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
});

const script = (path: string, body: string, more: Record<string, string> = {}) =>
  new Request(`${env().SITE_URL}${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      origin: env().SITE_URL,
      cookie,
      ...more,
    },
    body,
  });

function upload(route: (request: Request) => Promise<Response>, path: string, values: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  const headers = { accept: "application/json", origin: env().SITE_URL, cookie };
  return route(new Request(`${env().SITE_URL}${path}`, { method: "POST", headers, body: form }));
}

const record = () => ({
  ...{ locale: "en", kind: "practice", language: "en", intent: "save", sourceLanguage: "en", responsibleCity: city },
  ...{ "fields.type": "practice-type/project", "translations.en.title": `A practice ${randomUUID()}` },
});
const prose = Object.entries(kindNamed("practice").translated).filter(([, { type }]) => type === "prose");

/** A record of half a megabyte: every text of a practice at its maximum length. */
const sendRecord = (piece: string) => {
  const texts = prose.map(([name]) => [`translations.en.${name}`, `A. ${many(piece, 49_000)}.`]);
  return saveRecord(script("/api/admin/records/save", JSON.stringify({ ...record(), ...Object.fromEntries(texts) })));
};
const sendQuestion = async (piece: string) =>
  send(await filledForm(practice, { message: many(piece, 4_900) }), { json: true });
const sendProposal = async (piece: string) => {
  const typed = { ...where(city), place: many(piece, 9_000), school: many(piece, 9_000) };
  const values = { locale: "en", step: "where", form: await oldForm(), trap: "", ...typed };
  return keepProposal(formRequest("/api/proposals/keep", values, { address: `192.0.2.${Math.random()}` }));
};
/** A page that shows the changes of every text word by word. */
const showChanges = async (piece: string) => {
  const texts = [many(`${piece} ${ordinaryText}`, 20_000), many(`${ordinaryText}${piece} one more `, 20_000)];
  const changes = prose.map(([name]) => [`translations.en.${name}`, texts] as const);
  const names = { things: new Map(), terms: new Map(), timeZone: "UTC" };
  return formatChanges(kindNamed("practice"), Object.fromEntries(changes) as never, names, "en");
};

const entrances: [name: string, send: (piece: string) => Promise<unknown>][] = [
  ["a record", sendRecord],
  ["a question", sendQuestion],
  ["a proposal", sendProposal],
  ["what changed", showChanges],
];

describe.each(entrances)("the texts of %s", (_name, post) => {
  let usual = 0;
  beforeAll(async () => {
    await post(ordinaryText);
    usual = await longestHold(() => post(ordinaryText));
  }, 120_000);

  test.each(hostilePieces)("of %j", async (piece) => {
    expect(await longestHold(() => post(piece))).toBeLessThan(Math.max(100, 3 * usual));
  });
});

const unit = `<trans-unit id="summary#${"a".repeat(16)}"><source>Hola</source><target>${"Text ".repeat(60)}</target></trans-unit>`;
const xliff = (inside: string) =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="practice/${practice.id}" source-language="ca" target-language="cs"><body>${inside}</body></file></xliff>`;
const sendXliff = (text: string) =>
  upload(checkXliff, "/api/admin/translations/xliff/check?locale=en", { file: new File([text], "a.xlf") });
const sendPicture = (bytes: Uint8Array) => {
  const query = new URLSearchParams({ locale: "en", kind: "school", id: school });
  const file = new File([new Uint8Array(bytes)], "a.jpg");
  return upload(uploadFile, `/api/admin/media/upload?${query}`, { keep: "file", file });
};
const names = (count: number, name: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), "x"]));
const sendEvents = (events: unknown[]) =>
  mailEvents(
    script("/api/mail/events", JSON.stringify(events), { authorization: "Bearer the secret of the provider" }),
  );

type Send = () => Promise<unknown>;
const xliffOf = (inside: string): Send => {
  const text = xliff(inside);
  return () => sendXliff(text);
};
const attributes = () => {
  const text = `<xliff ${Object.keys(names(300_000, (at) => `a${at}="b"`)).join(" ")}>`;
  return () => sendXliff(text);
};
const plainForm = (count: number): Send => {
  const values = { ...record(), ...names(count, (at) => `a.b.c${at}`) };
  return () => saveRecord(formRequest("/api/admin/records/save", values, { cookie }));
};
const jsonForm = (): Send => {
  const body = JSON.stringify({ ...record(), ...names(14_900, (at) => `parts.facts.${at % 1000}.fields.a${at}`) });
  return () => saveRecord(script("/api/admin/records/save", body));
};
const picture = async (): Promise<Send> => {
  const bytes = await pictureBytes(6000, 4000);
  return () => sendPicture(bytes);
};
const noPicture = (): Send => {
  const bytes = Buffer.concat([Buffer.from("ffd8ff", "hex"), Buffer.alloc(8_000_000, 7)]);
  return () => sendPicture(bytes);
};
const events = (): Send => {
  const all = Array.from({ length: 1_000 }, (_, at) => ({ messageId: `<${many(`a${at}@`, 900)}>`, type: "bounced" }));
  return () => sendEvents(all);
};

/** What is sent is made beforehand: the time of its making is not the site's. */
const files: [name: string, make: () => Send | Promise<Send>][] = [
  ["XLIFF of eight megabytes", () => xliffOf(unit.repeat(19_000))],
  ["XLIFF of a million groups within each other", () => xliffOf("<group>".repeat(1_000_000))],
  ["XLIFF of a million ampersands", () => xliffOf("&amp;".repeat(1_000_000))],
  ["XLIFF of 300,000 attributes", attributes],
  ["a picture of 24 million pixels", picture],
  ["eight megabytes that are no picture", noPicture],
  ["a form of 15,000 names", () => plainForm(14_900)],
  ["a form of 40,000 names", () => plainForm(40_000)],
  ["15,000 names of parts", jsonForm],
  ["a thousand events of mail", events],
];

describe("what is sent at one go", () => {
  let usual = 0;
  beforeAll(async () => {
    // The reference is the work of an ordinary upload: parsing and writing megabytes of JSON.
    const megabytes = JSON.stringify(names(100_000, (at) => `name ${at}`));
    usual = await longestHold(async () => JSON.stringify(JSON.parse(megabytes)));
  });

  test.each(files)(
    "%s",
    async (_name, make) => {
      const post = await make();
      await post();
      expect(await longestHold(post)).toBeLessThan(Math.max(100, 3 * usual));
    },
    240_000,
  );
});
