import type { CellRecord, Cells } from "../e2e/support/cells";

// Valid values for addresses outside of the admin, to be spoiled. An address without a line here only gets junk.

type Values = Record<string, string>;

/** The hidden values of a page's forms. */
export function hiddenFields(html: string): Values {
  const inputs = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
  const pairs = inputs.map((tag) => [/name="([^"]*)"/.exec(tag)?.[1] ?? "", /value="([^"]*)"/.exec(tag)?.[1] ?? ""]);
  return Object.fromEntries(pairs);
}

const token = { token: "dGhpcyBpcyBub25l.c2lnbmVk" };
const code = { code: "123456" };
const password = "quatre gats blaus";

const anyId = "3a3edec2-19fe-4924-9f28-03830b8354de";

const seeds: Record<string, Values> = {
  "api/account/sign-in": { email: "a@people.example", password, next: "/ca/admin" },
  "api/account/link": { email: "a@people.example", next: "/ca/admin" },
  "api/account/link/confirm": { ...token, next: "/ca/admin" },
  "api/account/invitation": { ...token, name: "N", language: "ca", password },
  "api/account/password": { ...token, password },
  "api/account/password/link": { email: "a@people.example" },
  "api/account/password/change": { current: password, password: "kaffe utan mjölk" },
  "api/account/profile": { name: "N", language: "ca" },
  "api/account/devices": { device: anyId },
  "api/account/second-factor": code,
  "api/account/second-factor/confirm": code,
  "api/account/second-factor/recovery-codes": code,
  "api/account/second-factor/remove": code,
  "api/account/stop-reset": token,
  "api/admin/records/views": { kind: "school", name: "Mine", query: "q=a&state=draft" },
  "api/admin/collections/add": { id: anyId, pages: "/ca/practices/most-do-sestky" },
  "api/admin/collections/item": { id: anyId, record: anyId, note: "Why", intent: "up" },
  "api/admin/collections/remove": { id: anyId },
  "api/admin/collections/take": { title: "Mine", items: '[{"id":"practice.most-do-sestky","note":"Why"}]' },
  "api/messages/close": token,
  "api/messages/confirm": token,
  "api/messages/erase": token,
  "api/subscriptions": { list: "practices", query: "city=girona", email: "a@people.example", form: token.token },
  "api/subscriptions/confirm": token,
  "api/subscriptions/stop": token,
  "api/meetings/participant": {
    ...token,
    intent: "save",
    version: "1",
    name: "N",
    office: "",
    language: "cs",
    languages: "cs",
  },
  "api/meetings/notes": {
    ...{ ...token, code: "ABCDEF", id: anyId, kind: "worksWell", text: "N", reach: "group", language: "cs", edit: "0" },
    ...{ question: "1", passedOn: "yes" },
  },
  "api/meetings/synthesis": {
    ...token,
    code: "ABCDEF",
    intent: "move",
    notes: anyId,
    target: anyId,
    text: "N",
    reach: "host",
  },
  "api/meetings/agreement": { ...token, statement: anyId, choice: "agreeBut", words: "N" },
  "api/meetings/notes/enter": { code: "ABCDEF", personal: "ABCD2345" },
  "api/meetings/school-visit": { ...token, version: "1", answer: "agree", remark: "" },
  "api/meetings/report": { ...token, answer: "changes", remark: "N", seen: "N" },
  "api/meetings/school-part": { ...token, intent: "hostOnly", at: "2028-05-08T10:00:00.000Z", words: "Pupils" },
  "api/meetings/follow-up": {
    ...{ ...token, submission: anyId, statement: anyId, state: "underWay", text: "N", practice: "" },
    ...{ figure: "3", figureCounts: "schools", figureOn: "2029-03", figureSource: "N" },
  },
  "api/meetings/forget": { ...token, page: "m", code: "ABCDEF", sure: "yes" },
  "api/meetings/taken-home": { ...token, version: "0", practices: anyId, other: "", reason: "N" },
  "api/meetings/taken-home-outcome": {
    ...{ ...token, taken: anyId, outcome: "adapted", title: "N", kept: "N", changed: "N", why: "" },
  },
  "api/meetings/wishes": { ...token, first: "", second: "", third: "" },
  "api/meetings/names": {
    ...{ ...token, name: "N", office: "", email: "a@people.example", language: "cs" },
    ...{ remove: "", about: anyId, needs: "N", diet: "N" },
  },
  "api/meetings/invitation": { ...token, answer: "accepted", people: "2", reason: "" },
  "api/deliveries/answered": token,
  "api/deliveries/declined": token,
  "api/deliveries/opened": token,
};

/** The values of the question form; the test adds the hidden ones of the page. */
export const question = {
  interest: "visit",
  message: "May we come and see how you do this, in spring?",
  language: "en",
  name: "N",
  email: "a@people.example",
  organisation: "",
  city: "",
  country: "FI",
  consent: "yes",
};

export const isAsking = (file: string) => file === "api/messages";
export const askPage = ({ slug }: CellRecord) => `/en/ask/practices/${slug}`;
export const askedRecord = (cells: Cells) =>
  cells.records.find(({ kind, place }) => kind === "practice" && place === "P");

export const seedOf = (file: string): Values | undefined => seeds[file];
