import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { NoteText } from "@/components/meetings/synthesis/note-text";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { addMeetingRole } from "@/lib/meetings/desk/roles";
import { readBoard } from "@/lib/meetings/review/synthesis/board";
import { draftsOf, readersOf } from "@/lib/meetings/review/synthesis/foreign-notes";
import { idOf } from "../../support/id-of";
import { makeMeeting } from "../../support/meetings";
import { makeActor, type Person } from "../../support/people";
import { makeVisit, makeWriter, sendNote } from "../../support/review";

// Notes in a language that the reader of the synthesis does not read.

afterAll(closeDatabase);

const now = new Date();
let server: Server | undefined;
let asked: { q: string[]; source: string; target: string }[] = [];

/** A server with LibreTranslate's API, which writes in capitals, or refuses a language. */
async function serve(refused = "") {
  server = createServer(async (request, response) => {
    const body = JSON.parse((await request.toArray()).join(""));
    asked.push(body);
    response.writeHead(body.source === refused ? 500 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify({ translatedText: body.q.map((text: string) => text.toUpperCase()) }));
  });
  await new Promise<void>((ready) => server!.listen(0, "127.0.0.1", ready));
  env().TRANSLATION_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  asked = [];
  env().TRANSLATION_URL = undefined;
});
afterEach(async () => {
  await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  server = undefined;
});

const note = (id: string, language: string) => ({ id, text: `text ${id}`, language });

describe("machine drafts", () => {
  test("are asked for in one piece per foreign language, and not for the reader's own or an unknown one", async () => {
    await serve();
    const notes = [note("1", "cs"), note("2", "sv"), note("3", "cs"), note("4", "en"), note("5", "de")];
    const drafts = await draftsOf(notes, "en");
    expect(Object.fromEntries(drafts)).toEqual({
      1: { text: "TEXT 1", engine: "LibreTranslate" },
      2: { text: "TEXT 2", engine: "LibreTranslate" },
      3: { text: "TEXT 3", engine: "LibreTranslate" },
    });
    expect(asked.map(({ q, source, target }) => [source, target, q.length])).toEqual([
      ["cs", "en", 2],
      ["sv", "en", 1],
    ]);
  });

  test("end with what a page waits for", async () => {
    await serve();
    const many = Array.from({ length: 80 }, (_, number) => note(String(number), "cs"));
    expect((await draftsOf(many, "en")).size).toBe(60);
  });

  test("are missing where the server refuses, and without a server nothing is asked", async () => {
    await serve("cs");
    const notes = [note("1", "cs"), note("2", "sv")];
    expect([...(await draftsOf(notes, "en")).keys()]).toEqual(["2"]);
    env().TRANSLATION_URL = undefined;
    asked = [];
    expect((await draftsOf(notes, "en")).size).toBe(0);
    expect(asked).toEqual([]);
  });
});

describe("readers of a language", () => {
  let host: Person;
  let id = "";

  beforeEach(async () => {
    const barcelona = await idOf("city", "barcelona");
    host = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: barcelona }]);
    id = await makeMeeting(barcelona);
  });

  const reads = (person: Person, language: string, also: string[] = []) =>
    database().user.update({ where: { id: person.userId }, data: { language, reads: also } });
  const namesOf = async (language: string) => (await readersOf(id, [language]))[0]!.names;

  test("are coordinators of the city and people with a role, by their own and the other languages that they read", async () => {
    const [chair, stranger, gone] = [
      await makeActor("Matti Virta"),
      await makeActor("Ana Sousa", [{ role: "coordinator", cityId: await idOf("city", "helsinki") }]),
      await makeActor("Eva Stará"),
    ];
    await addMeetingRole(host, id, chair.email, "chair");
    await addMeetingRole(host, id, gone.email, "coHost");
    await reads(host, "ca", ["cs"]);
    await reads(chair, "sv");
    await reads(stranger, "sv");
    await reads(gone, "sv");
    await database().user.update({ where: { id: gone.userId }, data: { disabledAt: now } });
    expect(await namesOf("sv")).toEqual(["Matti Virta"]);
    expect(await namesOf("cs")).toContain("Núria Ferrer");
    expect(await readersOf(id, [])).toEqual([]);
  });

  test("a board names them where no machine has drafted, and a draft says by which machine it is", async () => {
    await reads(host, "ca", ["cs"]);
    const visit = await makeVisit(id, 1, ["A"]);
    const jana = await makeWriter(id, { group: visit.groups[0]!.id });
    await sendNote(visit.code, jana, { text: "Společné dílny", language: "cs" });
    const board = async () => (await readBoard({ actor: host, meetingId: id }, "en", now))!.board;
    const [reader] = (await board()).readers;
    expect(reader).toMatchObject({ language: "cs" });
    expect(reader!.names).toContain("Núria Ferrer");
    await serve();
    const drafted = await board();
    expect(drafted.readers).toEqual([]);
    const html = renderToStaticMarkup(createElement(NoteText, { locale: "en", note: drafted.visits[0]!.notes[0]! }));
    expect(html).toContain("SPOLEČNÉ DÍLNY");
    expect(html).toContain("LibreTranslate");
    expect(html).toContain('lang="cs"');
  });
});
