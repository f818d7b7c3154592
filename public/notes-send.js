// Sends the notes of this phone, one after the other. A note that is sent twice is the same note.

import { changeKept, dropNote, isSamePerson, isWaiting, readNotes } from "/notes-store.js";

/** Refusals that another attempt does not change. */
const final = [400, 404, 409, 413, 415, 422];

async function sendOne(note, { code, token }) {
  const { id, kind, text, reach, question, language, edit, removed, passedOn } = note;
  // With a newer link of the same person; what somebody else wrote on this phone stays theirs.
  const isNewer = note.code === code && isSamePerson(note.token, token);
  const own = { code: note.code, token: isNewer ? token : note.token, id, locale: language };
  const values = removed
    ? { ...own, remove: "yes" }
    : {
        ...own,
        kind,
        text,
        reach,
        language,
        edit,
        question: String(question ?? ""),
        ...(passedOn && { passedOn: "yes" }),
      };
  const response = await fetch("/api/meetings/notes", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(values),
  });
  if (!response.ok && !final.includes(response.status)) return false;
  const answer = await response.json();
  const problem = answer.errors?.[0]?.text ?? String(response.status);
  // A note that cannot be taken back any more is there again.
  if (!response.ok) await changeKept(id, { problem, removed: false });
  else if (removed) await dropNote(id);
  else await changeKept(id, { sentEdit: edit, receivedAt: answer.received, problem: "" });
  return true;
}

/** Sends what waits; refused notes only if `again`. Ends at the first sign that there is no connection. */
async function sendWaiting(here, again) {
  const tried = new Set();
  const stateOf = ({ id, edit, removed }) => `${id} ${edit} ${removed}`;
  const isNext = (note) => isWaiting(note) && (again || !note.problem) && !tried.has(stateOf(note));
  for (let note = (await readNotes()).find(isNext); note; note = (await readNotes()).find(isNext)) {
    tried.add(stateOf(note));
    await changeKept(note.id, { attempted: true });
    if (!(await sendOne(note, here))) return;
  }
}

let sending;
let isMore = false;

/** One run at a time; what is kept during a run is sent by another one. Without a connection everything stays here. */
export function sendNotes(here, again = false) {
  isMore = sending !== undefined;
  sending ??= (async () => {
    do {
      isMore = false;
      await sendWaiting(here, again);
    } while (isMore);
  })()
    .catch(() => {})
    .finally(() => {
      sending = undefined;
    });
  return sending;
}
