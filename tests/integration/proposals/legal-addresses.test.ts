import { afterAll, expect, test } from "vitest";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { closeDatabase, database } from "@/lib/db";
import { confirmByLetter, handProposalIn, proposalRow, writeProposal } from "../../support/proposals";

afterAll(closeDatabase);

const label = "d".repeat(61);
const longest = `${"l".repeat(64)}@${label}.${label}.${label}.cz`;

test.each([
  "a~b@teachers.example",
  "~@teachers.example",
  "o'neill+x=%7e@teachers.example",
  `${"l".repeat(64)}@${label}.${label}.example`,
  longest,
])("a proposal from %s can be confirmed", async (email) => {
  expect(email.length).toBeLessThanOrEqual(254);
  const { id: city } = await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } });
  const { id, token } = await writeProposal({ city, email });
  await handProposalIn(token);
  await confirmByLetter(email);
  expect(await proposalRow(id)).toMatchObject({ email, state: "submitted", confirmedAt: expect.any(Date) });
});

test.each([["~"], ["a~b", "~c"], ["%7E", "%", "%25~"], ["", "x".repeat(600)]])(
  "a token returns its content unchanged: %j",
  async (...parts) => {
    expect(await readToken("form", await signToken("form", parts), new Date())).toEqual(parts);
    const until = new Date(Date.now() + 60_000);
    expect(await readToken("form", await signToken("form", parts, until), new Date())).toEqual(parts);
  },
);
