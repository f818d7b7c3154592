import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as deadAnswer } from "@/app/[locale]/(public)/answer/[token]/route";
import { GET as deadApproval } from "@/app/[locale]/(public)/approval/[token]/route";
import { GET as deadQuestion } from "@/app/[locale]/(public)/ask/confirm/[token]/route";
import { GET as deadFollow } from "@/app/[locale]/(public)/follow/confirm/[token]/route";
import { GET as ownPage } from "@/app/[locale]/(public)/propose/[token]/route";
import { GET as deadProposal } from "@/app/[locale]/(public)/propose/confirm/[token]/route";
import { GET as deadLetter } from "@/app/[locale]/(public)/still-right/[token]/route";
import { POST as keep } from "@/app/api/proposals/keep/route";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { beginRendering, renderWithin } from "@/lib/serving/rendering";
import { handProposalIn, keepStep, oldForm, sendForm, what, where } from "@/tests/support/proposals";

afterAll(closeDatabase);

let city = "";
beforeAll(async () => {
  city = (await database().record.findFirstOrThrow({ where: { kind: "city", publication: "published" } })).id;
});

async function open(token: string, query = ""): Promise<string> {
  const answer = await ownPage(new Request(`http://localhost/cs/propose/${token}${query}`), {
    params: Promise.resolve({ locale: "cs", token }),
  });
  return answer.text();
}

const begin = async () =>
  (await sendForm(keep, "/api/proposals/keep", { step: "where", form: await oldForm(), trap: "", ...where(city) }))
    .token;
const stepIn = (html: string) => /name="step" value="(\w+)"/.exec(html)?.[1];

test("the private link leads back to the step where the proposal was left", async () => {
  const token = await begin();
  expect(stepIn(await open(token))).toBe("what");
  await keepStep(token, "what", what(), "later");
  expect(stepIn(await open(token))).toBe("outcome");
  await keepStep(token, "what", what({ summary: "" }), "later");
  expect(stepIn(await open(token))).toBe("what");
  expect(stepIn(await open(token, "?step=you"))).toBe("you");
});

test("errors of other steps lead to their fields there, and each says something else", async () => {
  const token = await begin();
  const { location } = await handProposalIn(token);
  const html = await open(token, `?${location.split("?")[1]?.split("#")[0]}`);
  const summary = html.slice(
    html.indexOf('id="error-summary"'),
    html.indexOf("</ul>", html.indexOf('id="error-summary"')),
  );
  const links = [...summary.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, href = "", text = ""]) => ({
    href,
    text,
  }));
  expect(links.map(({ href }) => href)).toEqual(
    [
      "what#title",
      "what#summary",
      "what#problem",
      "what#done",
      "outcome#outcome",
      "outcome#type",
      "you#name",
      "you#email",
      "you#consent",
    ].map((place) => `/cs/propose/${token}?step=${place}`),
  );
  expect(new Set(links.map(({ text }) => text)).size).toBe(links.length);
  expect(summary).not.toContain("#main");
  for (const { href } of links) {
    const [, step = "", field = ""] = /step=(\w+)#(\w+)/.exec(href)!;
    expect(await open(token, `?step=${step}`)).toMatch(new RegExp(`id="${field}"`));
  }
});

test.each([
  ["a proposal", deadProposal, "proposals:confirm.deadTitle"],
  ["a question", deadQuestion, "ask:confirm.deadTitle"],
  ["an answer", deadAnswer, "letters:answer.deadTitle"],
  ["an approval", deadApproval, "proposals:approval.deadTitle"],
  ["a yearly letter", deadLetter, "rounds:yearly.page.deadTitle"],
  ["a weekly email", deadFollow, "follow:confirm.deadTitle"],
] as const)("the page of a spent link to %s is gone, under its own title", async (_what, page, title) => {
  for (const locale of locales) {
    const rendering = beginRendering();
    const params = Promise.resolve({ locale, token: "spent" });
    const html = await renderWithin(rendering, async () =>
      (await page(new Request(`http://localhost/${locale}`), { params })).text(),
    );
    expect(rendering.status).toBe(410);
    const words = translator(locale)(title);
    expect(/<title>([^<·]+)/.exec(html)?.[1]?.trim().replaceAll("\u00a0", " ")).toBe(words.replaceAll("\u00a0", " "));
    expect(html).toContain(`>${words}</h1>`);
  }
});
