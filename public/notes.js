// The page for notes at a visit. A note is kept on this phone first and sent when there is a connection.

import { sendNotes } from "/notes-send.js";
import { changeKept, dropNote, forgetOld, isSamePerson, isWaiting, keepNote, readNotes } from "/notes-store.js";

const language = document.documentElement.lang;
const [code = "", token = ""] = location.pathname.split("/").slice(3);
const here = { code, token };
const find = (selector, within = document) => within.querySelector(selector);
const remembered = `xarxa-notes:${code.toUpperCase()}`;

/** A scope ends with a slash, because "/ca/m" would include the meetings. */
async function keepCopy() {
  if (!("serviceWorker" in navigator)) return;
  const register = (scope) => navigator.serviceWorker.register("/notes-worker.js", { scope });
  await Promise.all(["/m/", `/${language}/m/`].map(register));
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const files = loaded.filter(
    ({ origin, pathname }) => origin === location.origin && /\.(js|css|woff2)$/.test(pathname),
  );
  const cache = await caches.open("xarxa-notes");
  // Without a connection the code leads to whoever used this phone last.
  for (const { url } of await cache.keys()) {
    const [other, link] = new URL(url).pathname.split("/").slice(3);
    if (other === code && link !== token) await cache.delete(url);
  }
  await cache.addAll([...new Set([location.pathname, "/qr.js", ...files.map(({ pathname }) => pathname)])]);
}

const timeOf = (instant) => new Date(instant).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
const fill = (words, ...values) =>
  values.reduceRight((text, value, index) => text.replace("#".repeat(index + 1), () => value), words);

function openNotes(list) {
  const [form, bar, help] = [find("[data-note-form] form"), find("[data-phone]"), find("[data-phone-help]")];
  const template = find("[data-note-template]");
  const words = template.dataset;
  let editing;
  // A page that is kept on the phone has the same id each time it is opened.
  if (form?.elements.edit.value === "0") form.elements.id.value = crypto.randomUUID();

  const toKind = (kind) => (kind === "worksWell" ? words.kindWorksWell : words.kindCouldBeBetter);

  function stateOf(note) {
    if (note.problem) return fill(words.refused, note.problem);
    return isWaiting(note) ? words.onPhone : fill(words.thereSince, timeOf(note.receivedAt));
  }

  function startEdit(note) {
    editing = note;
    form.elements.text.value = note.text;
    if (form.elements.question) form.elements.question.value = note.question ?? "";
    for (const option of form.querySelectorAll("[name=reach]")) option.checked = option.value === note.reach;
    form.elements.text.focus();
  }

  async function remove(note) {
    if (note.attempted) await changeKept(note.id, { removed: true, problem: "" });
    else await dropNote(note.id);
    await draw();
    const heading = find("#own-notes");
    heading.tabIndex = -1;
    heading.focus();
    send();
  }

  async function showCode(note, place) {
    const { drawCode } = await import("/qr.js");
    const { id, kind, text, reach, question, edit } = note;
    const value = JSON.stringify({ id, kind, text, reach, question, edit, language: note.language });
    const bytes = Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join("");
    place.replaceChildren(
      drawCode(`${location.origin}/${language}/m/${note.code}#take=${btoa(bytes)}`, words.codeLabel),
    );
    place.hidden = false;
  }

  function drawNote(note) {
    const line = template.content.cloneNode(true).firstElementChild;
    line.dataset.note = note.id;
    find("[data-about]", line).textContent =
      `${toKind(note.kind)} · ${note.reach === "host" ? words.reachHost : words.reachGroup}`;
    find("[data-state]", line).textContent = stateOf(note);
    const text = find("[data-words]", line);
    text.textContent = note.text;
    text.lang = note.language;
    const mayChange = form !== null && note.code === code && !note.passedOn;
    find("[data-change]", line).hidden = !mayChange;
    find("[data-remove]", line).hidden = !mayChange;
    find("[data-change]", line).addEventListener("click", () => startEdit(note));
    find("[data-remove]", line).addEventListener("click", () => remove(note));
    find("[data-show-code]", line).addEventListener("click", () => showCode(note, find("[data-code]", line)));
    return line;
  }

  /** A line that says the same stays; another one takes over the focus and the code that it shows. */
  function drawLine(note) {
    const said = JSON.stringify(note);
    const old = [...list.children].find((line) => line.dataset.note === note.id);
    if (old?.dataset.said === said) return;
    const line = drawNote(note);
    line.dataset.said = said;
    if (!old) return list.append(line);
    const focused = [...old.querySelectorAll("button")].indexOf(document.activeElement);
    if (find("[data-code]:not([hidden])", old)) showCode(note, find("[data-code]", line));
    old.replaceWith(line);
    line.querySelectorAll("button")[focused]?.focus();
  }

  function drawBar(notes) {
    const arrived = notes.filter((note) => !isWaiting(note));
    const last = arrived
      .map(({ receivedAt }) => receivedAt)
      .sort()
      .at(-1);
    const waiting = fill(bar.dataset.waiting, String(notes.length - arrived.length));
    const there = last
      ? fill(bar.dataset.arrivedAt, String(arrived.length), timeOf(last))
      : fill(bar.dataset.arrived, "0");
    find("[data-count]", bar).textContent = `${waiting} · ${there}`;
    find("button", bar).disabled = notes.length === arrived.length;
    bar.hidden = false;
  }

  async function draw() {
    // Whoever used this phone before keeps their notes to themselves.
    const notes = (await readNotes()).filter((note) => !note.removed && isSamePerson(note.token, token));
    for (const line of [...list.children])
      if (!line.dataset.value && !notes.some(({ id }) => id === line.dataset.note)) line.remove();
    notes.forEach(drawLine);
    const none = find("[data-no-notes]");
    if (none) none.hidden = list.children.length > 0;
    drawBar(notes);
    find("[data-text]", help).value = notes.map((note) => `${toKind(note.kind)}: ${note.text}`).join("\n\n");
  }

  const send = async (again) => {
    await sendNotes(here, again);
    await draw();
  };

  async function askForStorage() {
    const isKept = (await navigator.storage?.persist?.()) === true;
    for (const line of help.querySelectorAll("[data-storage]"))
      line.hidden = (line.dataset.storage === "yes") !== isKept;
  }

  /** The fields of the form, with what the page says about a note that it shows for changing. */
  function noteOf(kind) {
    const values = Object.fromEntries(new FormData(form));
    const base = editing ?? {
      id: values.id,
      edit: Number(values.edit) - 1,
      sentEdit: Number(values.edit) - 1,
      code,
      token,
    };
    const about = {
      kind,
      text: values.text.trim(),
      reach: values.reach ?? "host",
      question: Number(values.question) || null,
    };
    const passedOn = values.passedOn === "yes" || undefined;
    return { receivedAt: null, ...base, ...about, language, edit: base.edit + 1, problem: "", passedOn };
  }

  form?.addEventListener("submit", async (event) => {
    const kind = event.submitter?.value;
    if (!kind || !form.elements.text.value.trim()) return; // The server says what is missing.
    event.preventDefault();
    await keepNote(noteOf(kind));
    editing = undefined;
    form.elements.text.value = "";
    form.elements.id.value = crypto.randomUUID();
    form.elements.edit.value = "0";
    form.elements.text.focus();
    await draw();
    askForStorage();
    send();
  });

  /** A note that another phone showed as a code. */
  async function takeOver() {
    const [, packed] = /^#take=(.+)$/.exec(location.hash) ?? [];
    if (!packed) return;
    history.replaceState(null, "", location.pathname);
    const text = new TextDecoder().decode(Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0)));
    const { id, kind, text: words, reach, question, edit, language: said } = JSON.parse(text);
    // A note that was written here stays what it is.
    if ((await readNotes()).some((note) => note.id === id && !note.passedOn)) return;
    const note = { id, kind, text: words, reach, question, edit, language: said };
    await keepNote({ ...note, ...here, sentEdit: -1, receivedAt: null, problem: "", passedOn: true });
  }

  find("button", bar).addEventListener("click", () => send(true));
  find("button", help).addEventListener("click", async () => {
    const text = find("[data-text]", help);
    text.hidden = false;
    text.select();
    const told = find("[data-copied]", help);
    // Without permission the text is selected, to be copied by hand.
    await navigator.clipboard?.writeText(text.value).then(
      () => {
        told.textContent = told.dataset.copied;
      },
      () => {},
    );
  });
  help.hidden = false;
  addEventListener("online", () => send());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  setInterval(() => navigator.onLine && send(), 30_000);
  return takeOver()
    .catch(() => {}) // Not a note of ours.
    .then(forgetOld)
    .then(draw)
    .then(() => send());
}

/** Leads a phone that knows somebody to their notes. */
function enter() {
  const path = localStorage.getItem(remembered);
  if (path && !location.search) location.replace(`${path}${location.hash}`);
}

if (find("[data-enter-notes]")) enter();
const list = find("[data-notes]");
if (list && "indexedDB" in globalThis) {
  if (find("[data-dead-notes]")) localStorage.removeItem(remembered);
  else localStorage.setItem(remembered, location.pathname);
  openNotes(list).catch(() => {}); // Storage is forbidden: the form works without it.
  if (!find("[data-dead-notes]")) keepCopy().catch(() => {});
}
