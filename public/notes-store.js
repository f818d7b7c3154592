// The notes on this phone. Nothing is deleted before the server has it, and then only after a week.

const week = 7 * 24 * 3_600_000;
const database = "xarxa-notes";

const open = () =>
  new Promise((done, fail) => {
    const asked = indexedDB.open(database, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("notes", { keyPath: "id" });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });

let opened;

/** Runs `work` on the stored notes; done once they are on the disk. */
async function within(mode, work) {
  opened ??= open();
  const db = await opened;
  return new Promise((done, fail) => {
    const transaction = db.transaction("notes", mode, { durability: "strict" });
    const asked = work(transaction.objectStore("notes"));
    transaction.oncomplete = () => done(asked?.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

export const readNotes = () => within("readonly", (notes) => notes.getAll());
export const keepNote = (note) => within("readwrite", (notes) => notes.put(note));
export const dropNote = (id) => within("readwrite", (notes) => notes.delete(id));

/** Changes the note as it is now, because somebody may have edited it while it was sent. */
export const changeKept = (id, change) =>
  within("readwrite", (notes) => {
    const asked = notes.get(id);
    asked.onsuccess = () => asked.result && notes.put({ ...asked.result, ...change });
    return asked;
  });

/** A link begins with the id of its person, which is 48 signs long, also when it is replaced by a newer one. */
export const isSamePerson = (one, other) => one.slice(0, 48) === other.slice(0, 48);

export const isWaiting = ({ edit, sentEdit, removed }) => removed || edit > sentEdit;

/** Deletes what the server has had for a week. */
export async function forgetOld(now = Date.now()) {
  for (const note of await readNotes())
    if (!isWaiting(note) && now - Date.parse(note.receivedAt) > week) await dropNote(note.id);
}
