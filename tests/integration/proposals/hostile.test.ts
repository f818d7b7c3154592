import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { POST as answer } from "@/app/api/approvals/route";
import { POST as confirm } from "@/app/api/proposals/confirm/route";
import { POST as submitProposal } from "@/app/api/proposals/hand-in/route";
import { POST as keep } from "@/app/api/proposals/keep/route";
import { POST as mailLink } from "@/app/api/proposals/link/route";
import { POST as report } from "@/app/api/proposals/report/route";
import { POST as answerLetter } from "@/app/api/yearly-letters/route";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { signProposalToken } from "@/lib/proposals/read";
import { hostileValue, writeForm, writeJson } from "../../support/hostile-values";
import { oldForm, outcome, what, writeProposal, you } from "../../support/proposals";

afterAll(closeDatabase);

const routes = { keep, submitProposal, mailLink, confirm, report, answer, answerLetter };
type Route = (request: Request) => Promise<Response>;

function send(route: Route, body: string, type: string): Promise<Response> {
  const headers = { "content-type": type, origin: env().SITE_URL, "x-forwarded-for": randomUUID() };
  return route(new Request(`${env().SITE_URL}/api/x`, { method: "POST", headers, body }));
}

const fields = [
  ...Object.keys({ ...what(), ...outcome(), ...you("") }),
  ...["city", "place", "school", "step", "intent", "token", "form", "trap", "locale", "kind", "slug", "section"],
  ...["wrong", "right", "source", "stamp", "reason", "field", "passage", "text", "comment"],
];

/** Adds hostile values to values that pass the first checks. */
async function entriesFor(values: [string, unknown][], step: string): Promise<[string, unknown][]> {
  const email = `${randomUUID()}@teachers.example`;
  const { id } = await written(email);
  const given = new Map<string, unknown>([
    ...Object.entries({ token: await signProposalToken(id), form: await oldForm(), step, kind: "practice" }),
    ...values,
  ]);
  return [...given];
}

let kept: Promise<{ id: string; token: string }> | undefined;
function written(email: string) {
  kept ??= database()
    .city.findFirstOrThrow({ where: { record: { publication: "published" } } })
    .then(({ id }) => writeProposal({ city: id, email }));
  return kept;
}

test.each(Object.entries(routes))("%s answers any input without a server error", async (_name, route) => {
  const values = fc.array(fc.tuple(fc.constantFrom(...fields), hostileValue), { maxLength: 6 });
  const step = fc.constantFrom("where", "what", "outcome", "you", "review");
  await fc.assert(
    fc.asyncProperty(values, step, fc.boolean(), async (given, at, asJson) => {
      const entries = await entriesFor(given as [string, unknown][], at);
      const body = asJson ? writeJson(entries) : writeForm(entries);
      const type = asJson ? "application/json" : "application/x-www-form-urlencoded";
      const { status } = await send(route, body, type);
      expect(status, body.slice(0, 400)).toBeLessThan(500);
    }),
    { numRuns: 40 },
  );
});
