import { randomUUID } from "node:crypto";
import { POST as confirm } from "@/app/api/proposals/confirm/route";
import { POST as submitProposal } from "@/app/api/proposals/hand-in/route";
import { POST as keep } from "@/app/api/proposals/keep/route";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import { database } from "@/lib/db";
import { idOfToken } from "@/lib/proposals/read";
import { formRequest } from "./people";

// A proposal by a person without an account, made with the forms of its pages.

const minute = 60_000;
/** A form that was requested a minute ago, as a person needs time to fill it in. */
export const oldForm = () => handOutForm(new Date(Date.now() - minute));

export const where = (city: string, more: object = {}) => ({ city, place: "", school: "", ...more });
export const what = (more: object = {}) => ({
  title: `Čtení v parku ${randomUUID().slice(0, 8)}`,
  summary: "Jednou za týden čteme venku se staršími lidmi ze čtvrti.",
  problem: "Děti četly nerady a lidé v okolí školu neznali.",
  done: "Domluvili jsme se s klubem seniorů. Každý čtvrtek sedí pod stromy dvojice a čtou si.",
  ...more,
});
export const outcome = (more: object = {}) => ({
  outcome: "Děti si samy říkají o další knihy.",
  learned: "Začít s malou skupinou.\nPočasí se nedá naplánovat.",
  since: "9/2022",
  until: "",
  phase: "phase/running",
  type: "practice-type/project",
  levels: "level/ED1",
  themes: "theme/transitions",
  links: "https://skola.example/cteni",
  ...more,
});
export const you = (email: string) => ({ name: "Jana Nováková", email, organisation: "ZŠ Lipová", consent: "yes" });

type Values = Record<string, string>;
export const newEmail = () => `${randomUUID()}@teachers.example`;
/** Each author has a network address of their own by default. */
export const newAddress = () => `198.51.100.${Math.floor(Math.random() * 250)}:${randomUUID()}`;

/** The redirect of a form, and the private token in it. */
export async function sendForm(
  route: (request: Request) => Promise<Response>,
  path: string,
  values: object,
  address = newAddress(),
) {
  const response = await route(formRequest(path, { locale: "cs", ...(values as Values) }, { address }));
  const location = response.headers.get("location") ?? "";
  return { status: response.status, location, token: /\/propose\/([\w.-]+)/.exec(location)?.[1] ?? "" };
}

export const keepStep = (token: string, step: string, values: object, intent = "next") =>
  sendForm(keep, "/api/proposals/keep", { token, step, intent, ...values });

/** All four steps. Returns the private token and the row's id. */
export async function writeProposal({ city, email, title }: { city: string; email: string; title?: string }) {
  const first = { step: "where", form: await oldForm(), trap: "", ...where(city) };
  const { token } = await sendForm(keep, "/api/proposals/keep", first);
  await keepStep(token, "what", what(title ? { title } : {}));
  await keepStep(token, "outcome", outcome());
  await keepStep(token, "you", you(email));
  return { token, id: (await idOfToken(token, new Date()))! };
}

export const handProposalIn = (token: string) => sendForm(submitProposal, "/api/proposals/hand-in", { token });
export const proposalRow = (id: string) =>
  database().proposal.findUniqueOrThrow({ where: { id }, include: { record: true } });
export const lettersTo = (email: string) =>
  database().email.findMany({ where: { to: email }, orderBy: [{ createdAt: "asc" }] });

/** The token in the confirmation email. */
export async function confirmToken(email: string): Promise<string> {
  const letter = (await lettersTo(email)).findLast(({ template }) => template === "proposal.confirm");
  return /\/propose\/confirm\/([\w.-]+)/.exec(letter?.text ?? "")?.[1] ?? "";
}
export const confirmByLetter = async (email: string) =>
  sendForm(confirm, "/api/proposals/confirm", { token: await confirmToken(email) });

/** A submitted and confirmed proposal: a draft in the city's queue. */
export async function arrivedProposal(city: string, title?: string) {
  const email = newEmail();
  const written = await writeProposal({ city, email, ...(title ? { title } : {}) });
  await handProposalIn(written.token);
  await confirmByLetter(email);
  return { ...written, email };
}
