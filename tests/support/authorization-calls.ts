import type { Action } from "@/lib/auth/can";
import { type ImportKind, importKinds } from "@/lib/exchange/import/model";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { type CellRecord, type Cells, type CityLetter, cityLetters } from "../e2e/support/cells";
import type { PlaceLetter } from "./expected-reach";

// For each action of `can.ts`, the addresses that perform it and the values to send. To add an action, add a row below
// or a line in `withoutAddress`.

/** A merge of terms that can be undone. */
export const cellTermMerge = "6f1c8f0e-52a1-4b0e-9a53-0c5f6b1e7d11";

/** One request: a page to open (`path`), or a call with values as a script of the site sends it. */
export type Ask = { path: string; values?: Record<string, unknown>; form?: FormData; shows?: string };

/** The state of the record before the call; public by default. */
type Before = "draft" | "inReview" | "published";
/** The data available to the rows when the call is made. */
export type Now = {
  record: CellRecord;
  cells: Cells;
  version: number;
  source: string;
  mark: string;
  /** Names the text of the report, where it was read before the call. */
  seen: string;
};

export type RecordCall = {
  action: Action;
  /** The file of the address, below `app`. */
  file: string;
  before?: Before;
  /** All kinds by default. One kind is enough where all share the same code. */
  kinds?: readonly KindName[];
  places?: readonly PlaceLetter[];
  /** A host reads the report before the call, and records why it has no approval. */
  readsReport?: true;
  ask: (now: Now) => Ask;
};

export type CityCall = {
  action: Action;
  file: string;
  letters?: readonly CityLetter[];
  kind?: KindName;
  /** The account is disabled before the call. */
  isDisabled?: boolean;
  ask: (letter: CityLetter, cells: Cells, mark: string) => Ask;
};

const admin = "[locale]/admin";
const page = ({ kind, id }: CellRecord, more = "") => `/en/admin/${kinds[kind].path}/${id}${more}`;
const place = ({ kind, id }: CellRecord) => ({ kind, id });

/** The form of a record as its page sends it. */
function formOf({ record, cells, version, source }: Now, intent: string) {
  const own = Object.fromEntries(Object.entries(record.own).map(([name, value]) => [`fields.${name}`, value]));
  return {
    ...cells.forms[record.kind],
    ...own,
    ...place(record),
    version,
    sourceLanguage: source,
    language: "en",
    intent,
  };
}

const bulk = (action: string) => ({
  file: "api/admin/records/bulk",
  ask: ({ record, cells }: Now): Ask => ({
    path: "/api/admin/records/bulk",
    values: {
      kind: record.kind,
      ids: [record.id],
      action,
      assignee: action === "assign" ? cells.people.coordinator : "",
    },
  }),
});

const saving = (intent: string) => ({
  file: "api/admin/records/save",
  ask: (now: Now): Ask => ({ path: "/api/admin/records/save", values: { ...formOf(now, intent), languages: ["en"] } }),
});

const stepping = (step: string) => ({
  file: "api/admin/records/publication",
  before: "published" as const,
  ask: ({ record }: Now): Ask => ({ path: "/api/admin/records/publication", values: { ...place(record), step } }),
});

/** A decision on a submission: the record itself, or a change to it. */
const deciding = (type: "record" | "revision", intent: string, more: object = {}) => ({
  file: "api/admin/reviews",
  before: "inReview" as const,
  places: (type === "record" ? ["C", "O", "N", "D", "E"] : ["G", "P", "C"]) satisfies PlaceLetter[],
  ask: ({ record, version }: Now): Ask => ({
    path: "/api/admin/reviews",
    values: { type, id: type === "record" ? record.id : record.revision, intent, version, languages: ["en"], ...more },
  }),
});

const later = { day: "2031-05-06", time: "08:00" };
const one: readonly KindName[] = ["practice"];
/** A white image of one pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);

function upload({ record }: Now): Ask {
  const form = new FormData();
  form.set("file", new File([picture], "pixel.png", { type: "image/png" }));
  const query = new URLSearchParams({ ...place(record), keep: "file" });
  return { path: `/api/admin/media/upload?${query}`, form };
}

const medium = (name: string, values: object) => ({
  action: "uploadMedia" as const,
  file: `api/admin/media/${name}`,
  kinds: one,
  ask: ({ record }: Now): Ask => ({
    path: `/api/admin/media/${name}`,
    values: { ...place(record), medium: record.media[0], ...values },
  }),
});

const shown = (action: Action, file: string, more: (now: Now) => string, some?: readonly KindName[]): RecordCall => ({
  action,
  file: `${admin}/${file}/page`,
  ...(some ? { kinds: some } : {}),
  ask: (now) => ({ path: more(now) }),
});

const words = Object.fromEntries(
  ["en", "ca"].map((language) => [`translations.${language}.alternative`, "What it shows"]),
);

/** An action on a message about a record. */
const ofMessage = (
  action: Action,
  name: string,
  values: object | ((now: Now) => object),
  some?: readonly KindName[],
): RecordCall => ({
  action,
  file: `api/admin/messages/${name}`,
  ...(some ? { kinds: some } : {}),
  ask: (now) => ({
    path: `/api/admin/messages/${name}`,
    values: { id: now.record.message, ...(typeof values === "function" ? values(now) : values) },
  }),
});

/** A call that runs a meeting. */
const running = (name: string, values: (now: Now) => object): RecordCall => ({
  action: "runMeeting",
  file: `api/admin/meetings/${name}`,
  kinds: ["meeting"],
  ask: (now) => ({ path: `/api/admin/meetings/${name}`, values: { id: now.record.id, ...values(now) } }),
});

const meetingPage = (file: string, more: (now: Now) => string = () => `/${file}`): RecordCall => ({
  ...shown("runMeeting", `meetings/[id]/${file}`, (now) => page(now.record, more(now)), ["meeting"]),
});

export const recordCalls: RecordCall[] = [
  shown("readDraft", "[kind]/[id]", ({ record }) => page(record)),
  {
    action: "readDraft",
    file: "api/admin/records/presence",
    kinds: one,
    ask: ({ record }) => ({ path: "/api/admin/records/presence", values: place(record) }),
  },
  shown(
    "readDraft",
    "preview/[kind]/[id]",
    ({ record }) => `/en/admin/preview/${kinds[record.kind].path}/${record.id}`,
    one,
  ),
  shown("readHistory", "[kind]/[id]/history", ({ record }) => page(record, "/history")),
  shown("translate", "[kind]/[id]/languages", ({ record }) => page(record, "/languages"), one),
  shown("translate", "[kind]/[id]/languages/[language]", ({ record }) => page(record, "/languages/sv"), one),
  shown("uploadMedia", "[kind]/[id]/media", ({ record }) => page(record, "/media"), one),
  shown("readMessages", "messages/[id]", ({ record }) => `/en/admin/messages/${record.message}`, one),
  ofMessage("answerMessages", "answer", { text: "Yes, in May.", language: "en" }, one),
  ofMessage("answerMessages", "note", ({ mark }) => ({ note: mark }), one),
  ofMessage("answerMessages", "state", { intent: "answered" }),
  ofMessage("judgeMessages", "state", { intent: "close" }),
  ofMessage("judgeMessages", "forward", ({ cells }) => ({ to: `user:${cells.people.coordinator}` }), one),
  {
    action: "judgeMessages",
    file: "api/admin/messages/bulk",
    kinds: one,
    ask: ({ record }) => ({ path: "/api/admin/messages/bulk", values: { ids: [record.message], intent: "spam" } }),
  },
  shown("judgeProposals", "proposals/[id]", ({ record }) => `/en/admin/proposals/${record.report}`, one),
  {
    action: "judgeProposals",
    file: "api/admin/proposals",
    ask: ({ record }) => ({
      path: "/api/admin/proposals",
      values: { id: record.report, intent: "accept", reason: "Put right" },
    }),
  },
  shown(
    "askApproval",
    "approvals/[kind]/[id]",
    ({ record }) => `/en/admin/approvals/${kinds[record.kind].path}/${record.id}`,
    one,
  ),
  {
    action: "askApproval",
    file: "api/admin/approvals/ask",
    ask: ({ record, mark }) => ({
      path: "/api/admin/approvals/ask",
      values: { ...place(record), name: "Head", email: `${mark}@schools.example`, language: "en", days: "7" },
    }),
  },
  {
    action: "askApproval",
    file: "api/admin/approvals/withdraw",
    kinds: one,
    ask: ({ record }) => ({
      path: "/api/admin/approvals/withdraw",
      values: { ...place(record), approval: record.approval },
    }),
  },
  meetingPage("overview"),
  meetingPage("programme"),
  meetingPage("programme/[session]", ({ record }) => `/programme/${record.meeting?.session}`),
  meetingPage("cities"),
  meetingPage("cities/[invitation]", ({ record }) => `/cities/${record.meeting?.invitation}`),
  meetingPage("people"),
  meetingPage("letters"),
  meetingPage("day"),
  meetingPage("day/[paper]", () => "/day/sheets"),
  meetingPage("day/[paper]", () => "/day/badges"),
  running("pack", () => ({ papers: ["sheets", "groups"], language: "cs" })),
  meetingPage("review"),
  meetingPage("review/[statement]", ({ record }) => `/review/${record.meeting?.statement}`),
  meetingPage("follow-up"),
  meetingPage("follow-up/[statement]", ({ record }) => `/follow-up/${record.meeting?.promise}`),
  meetingPage("visits"),
  meetingPage("visits/[visit]", ({ record }) => `/visits/${record.meeting?.visit}`),
  meetingPage("visits/groups"),
  running("groups", () => ({ intent: "propose" })),
  running("group", ({ record }) => ({ group: record.meeting?.group, version: "1", name: "North" })),
  running("group-people", ({ record }) => ({ people: [`${record.meeting?.person}.`], to: record.meeting?.group })),
  running("visits", () => ({})),
  running("visit", ({ record }) => ({
    ...{ visit: record.meeting?.visit, version: "1", contactLanguage: "cs", question: "What helps?" },
  })),
  running("visit-step", ({ record }) => ({ visit: record.meeting?.visit, version: "1", intent: "agreed" })),
  running("visit-wish", ({ record }) => ({ visit: record.meeting?.visit, version: "1", hostOnly: "granted" })),
  running("visit-school", ({ record }) => ({
    ...{ visit: record.meeting?.visit, version: "1", school: record.meeting?.school },
  })),
  running("person", ({ mark }) => ({ name: "N", email: `${mark}@people.example`, language: "cs" })),
  running("people", ({ record }) => ({ people: [record.meeting?.person], intent: "came" })),
  running("new-session", ({ mark }) => ({ title: mark, kind: "session-kind/plenary" })),
  running("session", ({ record, mark }) => ({
    ...{ session: record.meeting?.session, version: "1", title: mark, kind: "session-kind/plenary" },
    ...{ audience: "all", seenBy: "host" },
  })),
  running("session-step", ({ record }) => ({ session: record.meeting?.session, version: "1", step: "cancel" })),
  running("take-sessions", () => ({})),
  running("release", ({ record }) => ({ seen: record.meeting?.programme, letters: "nobody" })),
  running("reader", () => ({ reader: "" })),
  running("plan", () => ({ version: "1", contactName: "N", contactEmail: "host@people.example" })),
  running("copy", ({ mark }) => ({ submission: crypto.randomUUID(), title: mark, firstDay: "2031-05-06" })),
  running("roles", ({ cells }) => ({ email: cells.targets.C.email, role: "chair" })),
  running("cities", ({ cells }) => ({ cities: [cells.cities.O], seats: "3" })),
  running("other-city", ({ mark }) => ({
    ...{ cityName: mark, email: `${mark}@people.example`, language: "cs", seats: "3" },
  })),
  running("city", ({ record }) => ({
    ...{ invitation: record.meeting?.invitation, intent: "save", version: "1", language: "cs", seats: "2" },
  })),
  running("letters", ({ record }) => ({ letters: [record.meeting?.letter], intent: "drop" })),
  running("review", ({ mark }) => ({ intent: "move", target: "strength", text: mark, reach: "shared" })),
  running("suggestion", ({ record }) => ({
    ...{ statement: record.meeting?.statement, version: "0", answer: "notNow", text: "N", language: "en" },
  })),
  running("follow-up", ({ record, mark }) => ({
    ...{ submission: crypto.randomUUID(), statement: record.meeting?.promise, state: "underWay", text: mark },
  })),
  running("agreement", ({ record }) => ({ statement: record.meeting?.statement, intent: "ask" })),
  running("review-close", () => ({ sure: "yes" })),
  meetingPage("report"),
  running("report", ({ mark }) => ({ version: "1", summary: mark })),
  running("report-ask", () => ({})),
  running("report-withdraw", () => ({ number: "1", sure: "yes" })),
  { ...running("report-waiver", ({ mark, seen }) => ({ part: "chair", words: mark, seen })), readsReport: true },
  { ...running("report-publish", ({ seen }) => ({ seen, reason: "New" })), before: "published", readsReport: true },
  shown("sendBack", "reviews/[type]/[id]", ({ record }) => `/en/admin/reviews/revision/${record.revision}`, one),
  {
    action: "sharePreview",
    file: `${admin}/preview/[kind]/[id]/page`,
    ask: ({ record }) => ({
      path: `/en/admin/preview/${kinds[record.kind].path}/${record.id}`,
      shows: "/en/preview/",
    }),
  },
  { action: "edit", places: ["C", "O", "N", "G", "P"], ...saving("save") },
  {
    action: "edit",
    file: "api/admin/translations/source-language",
    kinds: one,
    ask: ({ record, source }) => ({
      path: "/api/admin/translations/source-language",
      values: { ...place(record), language: source === "en" ? "ca" : "en" },
    }),
  },
  {
    action: "edit",
    file: "api/admin/translations/revision",
    kinds: one,
    ask: ({ record }) => ({
      path: "/api/admin/translations/revision",
      values: { ...place(record), language: "en", revision: record.revision },
    }),
  },
  {
    action: "edit",
    file: "api/admin/translations/decide",
    kinds: one,
    ask: ({ record }) => ({
      path: "/api/admin/translations/decide",
      values: { ids: [record.revision], intent: "accept" },
    }),
  },
  { action: "propose", ...saving("wait") },
  {
    action: "translate",
    file: "api/admin/translations/save",
    ask: ({ record, mark }) => ({
      path: "/api/admin/translations/save",
      values: { ...place(record), language: "es", [`t.${kinds[record.kind].title}`]: `Celda ${mark}` },
    }),
  },
  {
    action: "translate",
    file: "api/admin/translations/machine",
    kinds: one,
    ask: ({ record }) => ({ path: "/api/admin/translations/machine", values: { ...place(record), language: "cs" } }),
  },
  { action: "uploadMedia", file: "api/admin/media/upload", ask: upload },
  medium("describe", { "fields.credit": "Y", "fields.licence": "CC0", "fields.peopleRecognisable": "no", ...words }),
  {
    action: "uploadMedia",
    file: "api/admin/media/video",
    kinds: one,
    ask: ({ record }) => ({
      path: "/api/admin/media/video",
      values: { ...place(record), "fields.address": "https://xarxa.example/film", "fields.peopleRecognisable": "no" },
    }),
  },
  medium("move", { to: "down" }),
  medium("consent", { scope: "All", givenOn: "2026-02-03" }),
  medium("withdraw", {}),
  medium("remove", {}),
  { action: "submit", ...saving("submit") },
  { action: "sendBack", ...deciding("record", "sendBack", { reason: "Why" }) },
  { action: "sendBack", ...deciding("revision", "sendBack", { reason: "Why" }), kinds: one },
  { action: "publish", ...deciding("record", "publish") },
  { action: "publish", ...bulk("publish") },
  { action: "publish", ...saving("publish"), kinds: one },
  { action: "edit", ...deciding("revision", "publish"), kinds: one },
  { action: "schedule", ...deciding("record", "schedule", later) },
  { action: "schedule", ...deciding("revision", "schedule", later), kinds: one },
  {
    action: "schedule",
    file: "api/admin/records/save",
    before: "draft",
    kinds: one,
    ask: (now) => ({
      path: "/api/admin/records/save",
      values: { ...formOf(now, "schedule"), languages: ["en"], publishDay: later.day, publishTime: later.time },
    }),
  },
  {
    action: "edit",
    file: "api/admin/records/copy",
    kinds: kindNames.filter((kind) => kind !== "meeting" && kind !== "city"),
    ask: ({ record }) => ({ path: "/api/admin/records/copy", values: place(record) }),
  },
  {
    action: "edit",
    file: `${admin}/cities/[id]/districts/page`,
    kinds: ["city"],
    ask: ({ record }) => ({ path: page(record, "/districts") }),
  },
  { action: "unpublish", ...stepping("unpublish") },
  { action: "archive", ...bulk("archive") },
  { action: "archive", ...stepping("archive"), kinds: one },
  {
    action: "restore",
    file: "api/admin/history",
    ask: ({ record }) => ({ path: "/api/admin/history", values: { ...place(record), version: 1 } }),
  },
  {
    action: "confirm",
    file: "api/admin/confirm",
    ask: ({ record }) => ({ path: "/api/admin/confirm", values: { ids: [record.id], months: 6 } }),
  },
  { action: "confirm", ...bulk("confirm12"), kinds: one },
  {
    action: "confirm",
    file: "api/admin/yearly-letters",
    before: "published",
    kinds: one,
    ask: ({ record }) => ({ path: "/api/admin/yearly-letters", values: { ids: [record.id] } }),
  },
  { ...shown("confirm", "confirm/[id]", ({ record }) => `/en/admin/confirm/${record.id}`, one), before: "published" },
  {
    action: "merge",
    file: "api/admin/merge",
    ask: ({ record }) => ({
      path: "/api/admin/merge",
      values: { kind: record.kind, keep: record.id, lose: record.twin },
    }),
  },
  { action: "handOver", ...bulk("assign") },
];

const inviting = (role: string, letters: readonly CityLetter[]): CityCall => ({
  action: "invite",
  file: "api/admin/people/invite",
  letters,
  ask: (letter, cells, mark) => {
    const record = role === "editor" ? cells.organisations[letter] : null;
    const city = role === "editor" ? null : cells.cities[letter];
    const values = {
      email: `${mark}@people.example`,
      name: "N",
      language: "cs",
      role,
      city: city ?? "",
      record: record ?? "",
    };
    return { path: "/api/admin/people/invite", values };
  },
});

const giving = (role: string, letters: readonly CityLetter[]): CityCall => ({
  action: "changeRoles",
  file: "api/admin/people/roles",
  letters,
  ask: (letter, cells) => {
    const record = role === "editor" ? cells.organisations[letter] : null;
    const city = role === "coordinator" ? cells.cities[letter] : null;
    const values = { user: cells.targets[letter].id, role, city: city ?? "", record: record ?? "" };
    return { path: "/api/admin/people/roles", values };
  },
});

const account = (intent: string): CityCall => ({
  action: "disable",
  file: "api/admin/people/account",
  isDisabled: intent === "enable",
  ask: (letter, cells) => ({ path: "/api/admin/people/account", values: { user: cells.targets[letter].id, intent } }),
});

const creating = (kind: KindName, action: "create" | "publish" = "create"): CityCall => ({
  action,
  file: "api/admin/records/save",
  kind,
  ask: (letter, cells, mark) => {
    const intent = action === "create" ? "save" : "publish";
    const own = kind === "guide" ? { "fields.number": `8${mark.replaceAll(/\D/g, "")}` } : {};
    // The cells have records of this name.
    const frame = { kind, slug: mark, language: "en", intent, different: "yes" };
    const values = { ...cells.forms[kind], ...own, ...frame };
    const city = cells.cities[letter];
    return { path: "/api/admin/records/save", values: { ...values, ...(city ? { responsibleCity: city } : {}) } };
  },
});

const platformPage = (action: Action, file: string, path: string): CityCall => ({
  action,
  file,
  letters: ["N"],
  ask: () => ({ path }),
});

/** About an address that is not stored anywhere: only the right is tested. */
const aboutPerson = (name: string, values: object): CityCall => ({
  action: "erasePeople",
  file: `api/admin/messages/person/${name}`,
  letters: ["N"],
  ask: () => ({ path: `/api/admin/messages/person/${name}`, values: { email: "nobody@people.example", ...values } }),
});

/** A step of an import into a city: the platform has none. Terms belong to all cities. */
const importing = (file: string, values: Record<string, unknown> = {}, kind: ImportKind = "school"): CityCall => ({
  action: kind === "term" ? "changeVocabularies" : "import",
  file,
  letters: ["C", "O"],
  ask: (letter, cells, mark) => {
    const { planned, taken } = cells.imports[letter];
    const isTaken = values.work !== undefined;
    const id = isTaken ? taken[Number(mark.replaceAll(/\D/g, "")) % taken.length] : planned[kind];
    return { path: `/${file}`, values: { id, ...values } };
  },
});

const startingImport = (kind: ImportKind): CityCall => ({
  ...importing("api/admin/imports", {}, kind),
  ask: (letter, cells) => {
    const form = new FormData();
    form.set("kind", kind);
    form.set("city", cells.cities[letter] ?? "");
    form.set("pasted", "Code\tName\n1\tSchool");
    return { path: "/api/admin/imports", form };
  },
});

const importPage = (kind: ImportKind): CityCall => ({
  ...importing(`${admin}/import/[id]/[step]/page`, {}, kind),
  ask: (letter, cells) => ({ path: `/en/admin/import/${cells.imports[letter].planned[kind]}/file` }),
});

/** Kinds with a store of their own: who may bring them in is asked there. */
const ownRights = ["reference", "term", "contact"] as const;

/** Addresses that are allowed before each call: one to be chosen, one to be withdrawn. */
export const cellAllowed = { chosen: "https://cell.example/", withdrawn: "https://cell.example/withdrawn" };
export const cellAllowedIds = {
  chosen: "00000000-0000-4000-8000-000000000011",
  withdrawn: "00000000-0000-4000-8000-000000000012",
};

const ofAddress = (name: string, values: object = {}): CityCall => ({
  action: "import",
  file: `api/admin/imports/address${name}`,
  letters: ["C", "O"],
  ask: (letter, cells) => ({
    path: `/api/admin/imports/address${name}`,
    values: { id: cells.imports[letter].addressed, ...values },
  }),
});

const addressCalls: CityCall[] = [
  ofAddress("", { address: `${cellAllowed.chosen}schools.csv`, rhythm: "monthly" }),
  ofAddress("/read"),
  ofAddress("/remove"),
  platformPage("allowAddresses", `${admin}/import/addresses/page`, "/en/admin/import/addresses"),
  {
    action: "allowAddresses",
    file: "api/admin/imports/allowed",
    letters: ["N"],
    ask: (_letter, _cells, mark) => ({
      path: "/api/admin/imports/allowed",
      values: { address: `https://cell.example/${mark}/`, city: "" },
    }),
  },
  {
    action: "allowAddresses",
    file: "api/admin/imports/allowed/withdraw",
    letters: ["N"],
    ask: () => ({ path: "/api/admin/imports/allowed/withdraw", values: { id: cellAllowedIds.withdrawn } }),
  },
];

const term = { vocabulary: "theme", position: 900, broader: "", "preferred.en": "Cell" };

const changingReferences = (name: string, ask: CityCall["ask"]): CityCall => ({
  action: "changeReferences",
  file: `api/admin/references${name}`,
  letters: ["N"],
  ask,
});

/** References that are there before each call, and a file that was read. */
export const cellReferences = ["1", "2", "3"].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);
export const cellFile = "cell-file-".padEnd(22, "x");

const referenceCalls: CityCall[] = [
  platformPage("changeReferences", `${admin}/references/page`, "/en/admin/references"),
  platformPage("changeReferences", `${admin}/references/[id]/page`, "/en/admin/references/new"),
  platformPage("changeReferences", `${admin}/references/import/page`, "/en/admin/references/import"),
  changingReferences("", (_letter, _cells, mark) => ({
    path: "/api/admin/references",
    values: { title: mark, titleLanguage: "en" },
  })),
  changingReferences("/merge", () => ({
    path: "/api/admin/references/merge",
    values: { id: cellReferences[0], into: cellReferences[1] },
  })),
  changingReferences("/remove", () => ({
    path: "/api/admin/references/remove",
    values: { id: cellReferences[2] },
  })),
  changingReferences("/read", () => ({ path: "/api/admin/references/read", form: entryForm() })),
  changingReferences("/take", () => ({
    path: "/api/admin/references/take",
    values: { text: cellFile, take: ["0"] },
  })),
];

/** The form of a pasted entry. */
function entryForm(): FormData {
  const form = new FormData();
  form.set("text", "@book{key, title={Cell}}");
  return form;
}

export const cityCalls: CityCall[] = [
  ...kindNames.map((kind) => creating(kind)),
  creating("practice", "publish"),
  {
    action: "readPeople",
    file: `${admin}/people/page`,
    ask: (letter, cells) => ({ path: "/en/admin/people", shows: `person-${cells.targets[letter].id}` }),
  },
  inviting("contributor", ["C", "O"]),
  inviting("coordinator", ["C", "O"]),
  inviting("editor", ["C", "O"]),
  inviting("administrator", ["N"]),
  giving("coordinator", ["C", "O"]),
  giving("editor", ["C", "O"]),
  { ...giving("administrator", ["N"]), ask: (_letter, cells) => giveAdministration(cells) },
  {
    action: "changeRoles",
    file: "api/admin/people/roles",
    ask: (letter, cells) => ({
      path: "/api/admin/people/roles",
      values: { user: cells.targets[letter].id, grant: cells.targets[letter].grant },
    }),
  },
  account("disable"),
  account("enable"),
  {
    action: "resetSecondFactor",
    file: "api/admin/people/second-factor",
    ask: (letter, cells) => ({
      path: "/api/admin/people/second-factor",
      values: { user: cells.targets[letter].id, intent: "reset" },
    }),
  },
  {
    action: "invite",
    file: "api/admin/people/invitations",
    ask: (letter, cells) => ({
      path: "/api/admin/people/invitations",
      values: { id: cells.invitations[letter], intent: "resend" },
    }),
  },
  {
    action: "handOver",
    file: "api/admin/hand-over",
    ask: (letter, cells) => ({
      path: "/api/admin/hand-over",
      values: { from: cells.targets[letter].id, to: "", city: cells.cities[letter] ?? "" },
    }),
  },
  {
    action: "edit",
    file: "api/admin/people/contacts",
    ask: (letter, cells, mark) => ({
      path: "/api/admin/people/contacts",
      values: {
        ...{ id: cells.contacts[letter], name: mark, email: "", languages: "ca" },
        organisation: cells.organisations[letter] ?? "",
      },
    }),
  },
  {
    action: "edit",
    file: `${admin}/people/contacts/[id]/page`,
    ask: (letter, cells) => ({ path: `/en/admin/people/contacts/${cells.contacts[letter]}` }),
  },
  platformPage("changeVocabularies", `${admin}/vocabularies/page`, "/en/admin/vocabularies"),
  platformPage("changeVocabularies", `${admin}/vocabularies/[vocabulary]/page`, "/en/admin/vocabularies/theme"),
  platformPage(
    "changeVocabularies",
    `${admin}/vocabularies/[vocabulary]/[term]/page`,
    "/en/admin/vocabularies/theme/new",
  ),
  {
    action: "changeVocabularies",
    file: "api/admin/vocabularies",
    letters: ["N"],
    ask: (_letter, _cells, mark) => ({ path: "/api/admin/vocabularies", values: { ...term, id: "", notation: mark } }),
  },
  {
    action: "changeVocabularies",
    file: "api/admin/vocabularies/merge",
    letters: ["N"],
    ask: () => ({ path: "/api/admin/vocabularies/merge", values: { id: "theme/cell-one", into: "theme/cell-two" } }),
  },
  {
    action: "changeVocabularies",
    file: "api/admin/vocabularies/separate",
    letters: ["N"],
    ask: () => ({ path: "/api/admin/vocabularies/separate", values: { id: cellTermMerge } }),
  },
  {
    action: "changeVocabularies",
    file: "api/admin/vocabularies/remove",
    letters: ["N"],
    ask: () => ({ path: "/api/admin/vocabularies/remove", values: { id: "theme/cell-one" } }),
  },
  ...referenceCalls,
  {
    action: "export",
    file: "api/admin/translations/xliff/export",
    ask: (letter, cells) => ({
      path: "/api/admin/translations/xliff/export",
      values: { city: cells.cities[letter] ?? "platform", from: "en", to: "cs", drafts: "yes" },
    }),
  },
  ...importKinds.map(startingImport),
  importing("api/admin/imports/answer", { step: "fields" }),
  importing("api/admin/imports/decide", { numbers: ["1"], decision: "leave" }),
  importing("api/admin/imports/rows", { outcome: "new" }),
  importing("api/admin/imports/work", { work: "undoing" }),
  importPage("school"),
  ...ownRights.flatMap((kind) => [
    importPage(kind),
    importing("api/admin/imports/decide", { numbers: ["1"], decision: "leave" }, kind),
    importing("api/admin/imports/rows", { outcome: "new" }, kind),
  ]),
  ...addressCalls,
  {
    action: "export",
    file: "api/admin/city-exports",
    letters: ["C", "O"],
    ask: (letter, cells) => ({ path: "/api/admin/city-exports", values: { city: cells.cities[letter] } }),
  },
  {
    action: "export",
    file: "api/admin/city-exports/file",
    letters: ["C", "O"],
    ask: (letter, cells) => ({ path: `/api/admin/city-exports/file?locale=en&id=${cells.exports[letter]}` }),
  },
  {
    action: "publishCollection",
    file: "api/admin/collections",
    ask: (letter, cells, mark) => ({
      path: "/api/admin/collections",
      values: { title: mark, note: "Why", language: "en", city: cells.cities[letter] ?? "", visibility: "public" },
    }),
  },
  {
    action: "judgeMessages",
    file: "api/admin/messages/figures",
    letters: ["C", "O"],
    ask: (letter, cells) => ({ path: "/api/admin/messages/figures", values: { city: cells.cities[letter] } }),
  },
  {
    action: "judgeMessages",
    file: `${admin}/messages/figures/page`,
    letters: ["C", "O"],
    ask: (letter, cells) => ({ path: `/en/admin/messages/figures?city=${cells.cities[letter]}` }),
  },
  platformPage("erasePeople", `${admin}/messages/person/page`, "/en/admin/messages/person"),
  aboutPerson("find", {}),
  aboutPerson("export", {}),
  aboutPerson("erase", { asked: "a".repeat(22), confirm: "yes" }),
  platformPage("readGrowth", `${admin}/growth/page`, "/en/admin/growth"),
  platformPage("readAudit", `${admin}/audit/page`, "/en/admin/audit"),
  platformPage("readMail", `${admin}/mail/page`, "/en/admin/mail"),
  platformPage("readOperation", `${admin}/operation/page`, "/en/admin/operation"),
];

/** Makes a person of the coordinator's own city an administrator, which only the platform may do. */
function giveAdministration(cells: Cells): Ask {
  return { path: "/api/admin/people/roles", values: { user: cells.targets.C.id, role: "administrator" } };
}

/** Actions without an address yet. An action that is neither here nor above fails the test. */
export const withoutAddress: Action[] = [];

/**
 * Addresses that everybody may use for their own data, or that show each person their own part of the above. Strangers
 * are refused here, too.
 */
export const ownAddresses = [
  ...["add", "item", "remove", "take"].map((name) => `api/admin/collections/${name}`),
  "api/admin/export",
  ...["api/admin/translations/xliff/check", "api/admin/translations/xliff/take-in"],
  ...["date", "search", "views", "places", "map", "whereabouts"].map((name) => `api/admin/records/${name}`),
  ...[
    "",
    "/[kind]",
    "/[kind]/new",
    "/collections",
    "/collections/[id]",
    "/city-export",
    "/confirm",
    "/coverage",
    "/next",
    "/import",
    "/merge",
    "/messages",
    "/people/invite",
    "/proposals",
    "/reviews",
    "/scheduled",
    "/translations",
    "/translations/xliff",
  ].map((name) => `${admin}${name}/page`),
  `${admin}/mail/[id]/page`,
  // Only the person who was named reads it; tests/integration/meetings/people.test.ts has its rights.
  `${admin}/meetings/[id]/people/needs/page`,
  // The chair of the meeting alone; the last test of tests/e2e/authorization.spec.ts has the rights of chairs.
  "api/admin/meetings/report-approval",
];

export const lettersOf = (call: CityCall) => call.letters ?? cityLetters;
