import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { listMessages } from "@/lib/contact/inbox/list";
import { parseInboxQuery } from "@/lib/contact/inbox/list-query";
import { closeDatabase, database } from "@/lib/db";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { findPlaces } from "@/lib/records/admin/places";
import { idsWithTitle, searchTargets } from "@/lib/records/admin/search";
import { publishedList } from "@/lib/records/search/lists";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { fullInput } from "../support/full-input";
import { addMessage } from "../support/messages";

// A word is found however it was typed and stored, in every search.

afterAll(closeDatabase);

const stored = "L´Escola\u00a0col·laborativa «Pu\u0301blica» 1º Київська школа Źdźbło";
const queries = [
  "l'escola",
  "L’ESCOLA",
  "col.laborativa",
  "col-laborativa",
  "collaborativa",
  "coŀlaborativa",
  "publica",
  "Pública",
  "\u200bpública\u00ad",
  "1r",
  "1.",
  "київська",
  "КИІ\u0308ВСЬКА ШКОЛА",
  "zdzblo",
  "escola  pública",
];
const ids = new Map<KindName, string>();

beforeAll(async () => {
  for (const kind of kindNames) {
    const input = await fullInput(kind);
    const title = kindNamed(kind).title;
    for (const texts of Object.values(input.translations)) texts![title] = stored;
    if (kind === "guide") input.fields.number = "97.1";
    if (kind === "school") input.fields.officialCode = "same-word";
    if (kind === "cluster") input.fields.registerCode = "same-word";
    const made = await create(system, kind, `same-word-${kind}`, input);
    if (!made.ok) throw new Error(JSON.stringify(made));
    await publish(system, kind, made.value.id, ["en", "ca"], new Date());
    ids.set(kind, made.value.id);
  }
});

/** Whether the list of a kind finds a record, on whichever page: a common word is in many titles. */
async function isInList(kind: KindName, words: string, id: string): Promise<boolean> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const list = await publishedList(kind, "ca", { filters: {}, page, words } as never);
    if (list.cards.some((card) => card.id === id)) return true;
    pages = list.pages;
  }
  return false;
}

describe.each(kindNames)("a %s", (kind) => {
  test.each(queries)("is found in the admin and on the site by %j", async (words) => {
    const id = ids.get(kind)!;
    expect(await idsWithTitle(system, kind, words, 50)).toContain(id);
    expect((await searchTargets(system, [kind], words, "en")).map((found) => found.id)).toContain(id);
    expect(await isInList(kind, words, id)).toBe(true);
  });
});

test("people, references and places are found the same way", async () => {
  const id = randomUUID();
  await database().person.create({ data: { id, name: stored, showName: true, languages: [] } });
  for (const words of queries) {
    expect((await searchTargets(system, ["person"], words, "en")).map((found) => found.id)).toContain(id);
    // With a unique word, because the list of places is limited.
    expect((await findPlaces(system, `${words} zdzblo`, "en")).map((place) => place.id)).toContain(ids.get("school"));
  }
});

test("messages are found by sender and text", async () => {
  const { id } = await addMessage(ids.get("practice")!, { senderName: "Núria Pu\u0301blica", body: stored });
  for (const q of [...queries, "nuria"]) {
    const query = parseInboxQuery({ q, state: "all" });
    expect((await listMessages(system, "en", query, new Date())).lines.map((line) => line.id)).toContain(id);
  }
});
