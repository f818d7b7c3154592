// Makes an account for the browser tests and prints the ways into it as JSON. Started by e2e-people.ts.
import { randomUUID } from "node:crypto";
import { generateSecret } from "otplib";
import { type Grant, system } from "@/lib/auth/actor";
import { invite } from "@/lib/auth/invitations";
import { linkAddress, makeLink } from "@/lib/auth/links";
import { seal } from "@/lib/auth/seal";
import { replaceRecoveryCodes } from "@/lib/auth/second-factor";
import { closeDatabase, database, transaction } from "@/lib/db";
import type { NewPerson } from "./e2e-people";
import { addPerson } from "./people";

const { role, locale } = JSON.parse(process.argv[2] ?? "{}") as NewPerson;
const password = "quatre gats blaus";
const now = new Date();

const { id: cityId } = await database().record.findUniqueOrThrow({
  where: { kind_slug: { kind: "city", slug: "barcelona" } },
});
const grant: Grant = role === "administrator" ? { role } : { role, cityId };
const user = await addPerson([grant], { language: locale, password });
const [token, recoveryCode] = await transaction(async (tx) => {
  const made = await makeLink(tx, { purpose: "signIn", email: user.email, userId: user.id, now });
  if (role !== "administrator") return [made, undefined] as const;
  await tx.user.update({ where: { id: user.id }, data: { totpSecret: await seal(generateSecret(), user.id) } });
  return [made, (await replaceRecoveryCodes(tx, user.id, 1))[0]] as const;
});
const email = `${randomUUID()}@people.example`;
const invited = await invite(
  system,
  { email, name: "Jordi", language: locale, grant: { role: "contributor", cityId } },
  now,
);
if (!invited.ok) throw new Error(invited.reason);
const link = linkAddress("signIn", locale, token);
process.stdout.write(
  JSON.stringify({ email: user.email, link, invitation: invited.value.link, password, recoveryCode }),
);
await closeDatabase();
