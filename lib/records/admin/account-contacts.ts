import type { Actor } from "@/lib/auth/actor";
import { type Database, database, Prisma, transaction } from "@/lib/db";
import type { RawInput } from "@/lib/forms/form-values";
import { hasWords } from "@/lib/records/store/folded-words";
import { isUuid } from "@/lib/text/is-uuid";
import { visibleAccounts } from "./visible";

// People with a role in a school or city can be its contacts. They are found by their account's id; the person whom a
// contact points at is made, with the account's private address, when a record with them is saved.

const maxFound = 20;

/** Accounts with a role where the actor works, by name. Those that are a person already are found as such. */
export async function accountsNamed(actor: Actor, words: string): Promise<{ id: string }[]> {
  const found = await database().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT u."id" FROM "User" u WHERE ${hasWords([Prisma.sql`u."name"`], words)} ORDER BY u."name", u."id" LIMIT 5000`);
  const where = { AND: [{ id: { in: found.map(({ id }) => id) } }, visibleAccounts(actor)] };
  return database().user.findMany({ where, select: { id: true }, orderBy: { name: "asc" }, take: maxFound });
}

type Account = { id: string; email: string };

/** Ties the account to its person, whose id is that of the account, and gives the address, once. */
async function giveAddress(tx: Database, { id, email }: Account): Promise<void> {
  const { count } = await tx.user.updateMany({ where: { id, personId: null }, data: { personId: id } });
  if (count === 0) return;
  await tx.personAddress.create({ data: { personId: id, email } });
}

const personsOf = (raw: Pick<RawInput, "parts">): string[] =>
  (raw.parts?.contacts ?? []).flatMap(({ fields }) => {
    const { person } = fields as { person?: unknown };
    return isUuid(person) ? [person] : [];
  });

/** Makes the people of accounts that the form names as contacts. */
export async function makeContactPeople(actor: Actor, raw: Pick<RawInput, "parts">): Promise<void> {
  const ids = personsOf(raw);
  if (ids.length === 0) return;
  const where = { AND: [{ id: { in: ids } }, visibleAccounts(actor)] };
  const accounts = await database().user.findMany({
    where,
    select: { id: true, name: true, email: true, language: true },
  });
  for (const account of accounts)
    await transaction(async (tx) => {
      const { id, name, language } = account;
      await tx.person.createMany({ data: [{ id, name, languages: [language] }], skipDuplicates: true });
      await giveAddress(tx, account);
    });
}
