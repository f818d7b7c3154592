import { expect, test } from "@playwright/test";
import { backstage } from "./support/backstage";
import type { MeetingReaders, Reader } from "./support/meeting-readers";
import { words } from "./support/words";

// The table "sees" of a meeting over HTTP: who reads which row, written from the requirements and not from the code. A
// text that is not in the list of a reader is on none of their pages.

test.describe.configure({ mode: "default", timeout: 120_000 });

const names = ["reader", "city", "participant", "rapporteur", "school", "host", "chair", "needsReader"] as const;
type Name = (typeof names)[number];
const desk: Name[] = ["host", "chair"];
const inside: Name[] = ["city", "participant", "rapporteur", ...desk];

/** Before the first release: those who run the meeting, and a school its own visit. */
const before: Record<string, Name[]> = {
  ...{ "canary open": desk, "canary inner": desk, "canary north": desk, "canary south": desk },
  ...{ "canary speaker shown": desk, "canary speaker hidden": desk },
  ...{ "canary point 2": desk, "canary point 1": ["school", ...desk] },
};

const programme: Record<string, Name[]> = {
  ...{ "canary open": ["reader", ...inside], "canary inner": inside, "canary north": inside },
  "canary south": ["city", ...desk],
  "canary point 1": ["city", "participant", "rapporteur", "school", ...desk],
  "canary point 2": ["city", ...desk],
};

const people: Record<string, Name[]> = {
  ...{ "canary speaker shown": ["reader", ...inside], "canary speaker hidden": desk },
  // Of the own city; shown to the group; hidden from it, but not from its rapporteur; of another city and group.
  ...{ "canary ana": [...inside, "needsReader"], "canary ben": ["city", "rapporteur", ...desk] },
  ...{
    "canary rita": ["rapporteur", ...desk],
    "canary cleo": ["participant", "rapporteur", ...desk],
    "canary dora": desk,
  },
  "canary emil": ["city", ...desk, "needsReader"],
};

const review: Record<string, Name[]> = {
  "canary note ana": ["participant", "rapporteur", ...desk],
  "canary note ben": ["rapporteur"],
  "canary note cleo": desk,
  "canary private": ["rapporteur", "chair"],
  "canary host one": ["rapporteur", "school", ...desk],
  "canary host two": ["rapporteur", ...desk],
  // The school has not read it yet.
  "canary unread": ["rapporteur", "school", ...desk],
  ...{ "canary shared": inside, "canary public": inside },
};

/** Once the report is published, readers see the public statements, and who agreed to be named in it. */
const reported: Record<string, Name[]> = {
  ...people,
  ...review,
  ...{ "canary public": ["reader", ...inside], "canary dora": ["reader", ...desk] },
};

const needs: Record<string, Name[]> = {
  "canary needs": ["participant", "needsReader"],
  "canary diet": ["participant", "needsReader"],
  "canary said by city": ["city", "needsReader"],
};

const read = async (base: string, path: string, { cookie }: Reader): Promise<string> => {
  const answer = await fetch(base + path, { headers: { accept: "text/html", ...(cookie ? { cookie } : {}) } });
  const text = await answer.text();
  return answer.status === 200 ? text : "";
};

/** Each text with the readers on whose pages it is. */
async function seen(base: string, { readers }: MeetingReaders, texts: string[]): Promise<Record<string, Name[]>> {
  const bodies = new Map<Name, string>();
  for (const name of names) {
    const reader = readers[name]!;
    const pages = await Promise.all(reader.paths.map((path) => read(base, path, reader)));
    expect(pages[0], `the first page of ${name}`).not.toBe("");
    // Lines of calendars are folded.
    bodies.set(name, pages.join("\n").replaceAll("\r\n ", ""));
  }
  return Object.fromEntries(texts.map((text) => [text, names.filter((name) => bodies.get(name)?.includes(text))]));
}

const inOrder = (table: Record<string, Name[]>) =>
  Object.fromEntries(Object.entries(table).map(([text, some]) => [text, names.filter((name) => some.includes(name))]));

test("every reader of a meeting sees its cells of the table, before and after the release, and nothing else", async ({
  baseURL,
}) => {
  const meeting = await backstage("meetingReaders");
  const base = baseURL ?? "";
  expect(await seen(base, meeting, Object.keys(before))).toEqual(inOrder(before));
  await backstage("releaseMeeting", meeting.id, meeting.hostId);
  // Another process released: the site hears of it a moment later.
  await expect.poll(async () => (await seen(base, meeting, ["canary open"]))["canary open"]).toContain("reader");
  const after = { ...programme, ...people, ...review, ...needs };
  expect(await seen(base, meeting, Object.keys(after))).toEqual(inOrder(after));
  const { readers, review: reviewPage, sheets } = meeting;
  for (const name of desk) {
    const text = await read(base, reviewPage, readers[name]!);
    expect(text).toContain("canary note ana");
    for (const author of ["canary ana", "canary ben", "canary cleo"]) expect(text).not.toContain(author);
  }
  // A school reads how many come and which languages they have.
  const school = await read(base, readers.school!.paths[0]!, readers.school!);
  for (const text of [words("en", "visits:mail.people"), "Czech: 1"]) expect(school).toContain(text);
  // A chair reads the sheet of a visit, and has nothing to press.
  const formsOn = async (path: string, name: "host" | "chair") =>
    (await read(base, path, readers[name]!)).match(/action="\/api\/admin\/meetings\/[^"]*"/g)?.length ?? 0;
  for (const sheet of sheets) {
    expect(await formsOn(sheet, "host")).toBeGreaterThan(1);
    expect(await formsOn(sheet, "chair")).toBe(0);
  }
  await backstage("publishReportOf", meeting.id, meeting.hostId);
  await expect.poll(async () => (await seen(base, meeting, ["canary public"]))["canary public"]).toContain("reader");
  expect(await seen(base, meeting, Object.keys(reported))).toEqual(inOrder(reported));
});
