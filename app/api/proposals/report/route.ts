import { z } from "zod";
import { readForm } from "@/lib/contact/ask/abuse/form-token";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { proposalTokenField } from "@/lib/proposals/form-schema";
import { signProposalToken as makeOwnToken } from "@/lib/proposals/read";
import { reportFields, reportMistake } from "@/lib/proposals/report";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";
import { isSlug } from "@/lib/text/slug";

const isKind = (kind: unknown): kind is KindName => kindNames.some((item) => item === kind);

function formPath(locale: string, kind: unknown, slug: unknown): string {
  const path = isKind(kind) ? kinds[kind].path : "practices";
  return `/${locale}/report/${path}/${typeof slug === "string" && isSlug(slug) ? slug : "0"}`;
}

/** Stores a report of an error in a record. */
export const POST = defineRoute({
  name: "proposal.report",
  actor: "anyone",
  input: z.strictObject({
    kind: z.enum(kindNames as [KindName, ...KindName[]], "error.choice"),
    slug: storedAs(100, "error.form"),
    form: proposalTokenField,
    trap: storedAs(2_000, "error.form").default(""),
    ...reportFields,
  }),
  secret: ["form", "trap"],
  form: (locale, { kind, slug }) => formPath(locale, kind, slug),
  limits: ({ address }) => [{ name: "report-from", from: address, max: 60, seconds: 3_600 }],
  run: async ({ input, locale, address, now }) => {
    const { kind, slug, form: token, trap, ...report } = input;
    const form = await readForm(token, now);
    if (!form) return refused("proposals:error.form");
    const reported = await reportMistake({ kind, slug, language: locale, report, form, trap, address }, now);
    if (!reported.ok) return reported;
    const { id } = reported.value;
    return { ok: true, value: { to: `${formPath(locale, kind, slug)}?sent=${await makeOwnToken(id)}`, subject: id } };
  },
});
