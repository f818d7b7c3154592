import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { root } from "@/scripts/process/project";

// What stays on a phone, and how long. The browser's database is one in memory.

type Note = { id: string; edit: number; sentEdit: number; receivedAt: string | null; removed?: boolean };
type Store = { forgetOld: (now: number) => Promise<void>; readNotes: () => Promise<Note[]> };

const rows = new Map<string, Note>();

function stubDatabase() {
  const store = {
    getAll: () => ({ result: [...rows.values()] }),
    delete: (id: string) => ({ result: rows.delete(id) }),
  };
  const db = {
    transaction() {
      const transaction = { objectStore: () => store, oncomplete: () => {} };
      setTimeout(() => transaction.oncomplete());
      return transaction;
    },
  };
  const open = () => {
    const asked = { result: db, onsuccess: () => {} };
    setTimeout(() => asked.onsuccess());
    return asked;
  };
  vi.stubGlobal("indexedDB", { open });
}

const received = Date.parse("2028-05-04T10:00:00Z");
const day = 86_400_000;

beforeEach(() => {
  rows.clear();
  stubDatabase();
});

async function leftAfter(days: number, notes: Partial<Note>[]): Promise<string[]> {
  for (const [index, note] of notes.entries()) {
    const id = String(index + 1);
    rows.set(id, { id, edit: 0, sentEdit: 0, receivedAt: new Date(received).toISOString(), ...note });
  }
  const { forgetOld, readNotes }: Store = await import(join(root, "public", "notes-store.js"));
  await forgetOld(received + days * day);
  return (await readNotes()).map(({ id }) => id);
}

test("a note that has arrived stays for a week after its receipt, and goes then", async () => {
  expect(await leftAfter(6.9, [{}])).toEqual(["1"]);
  expect(await leftAfter(7.1, [{}])).toEqual([]);
});

test("a note without a receipt never goes: not sent yet, changed since, or to be taken back", async () => {
  const waiting = [{ sentEdit: -1, receivedAt: null }, { edit: 1 }, { removed: true }];
  expect(await leftAfter(400, waiting)).toEqual(["1", "2", "3"]);
});
