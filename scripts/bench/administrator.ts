import { randomUUID } from "node:crypto";
import { generateSecret } from "otplib";
import { turnToDatabase } from "../database/turn-to-database";

/** Adds an administrator who is signed in with a second factor, and returns the `Cookie` header of their browser. */
export async function signInAdministrator(database: string, base: string): Promise<string> {
  process.env.SITE_URL = base;
  turnToDatabase(database);
  // Imported late, because these modules open the database of DATABASE_URL.
  const [{ closeDatabase, transaction }, { seal }, { startSignIn }, { signInCookie }] = await Promise.all([
    import("@/lib/db"),
    import("@/lib/auth/seal"),
    import("@/lib/auth/sign-ins"),
    import("@/lib/auth/cookie"),
  ]);
  const now = new Date();
  const id = await transaction(async (tx) => {
    const email = `bench-${now.getTime()}@people.example`;
    const userId = randomUUID();
    // Without a second factor of their own, administrators only reach the page where they add one.
    const totpSecret = await seal(generateSecret(), userId);
    await tx.user.create({ data: { id: userId, email, name: "Bench", language: "ca", totpSecret } });
    await tx.grant.create({ data: { userId, role: "administrator" } });
    return startSignIn(tx, { userId, method: "link", device: null, secondFactor: true, now });
  });
  const line = await signInCookie(id);
  await closeDatabase();
  return line.split(";")[0]!;
}
