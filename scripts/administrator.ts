// `npm run administrator -- <email>`: invites the first administrator (or another one) and prints the link.
import { emailAddress } from "../lib/text/schema";
import { applyMigrations } from "./database/apply-migrations";
import { joinDatabase } from "./database/database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { generateClient } from "./site/build";

const email = emailAddress().safeParse(process.argv[2]);

runCommand(async () => {
  if (!email.success) throw new ExplainedError("Give an e-mail address: npm run administrator -- name@city.example");
  const address = await joinDatabase();
  await applyMigrations(address);
  await generateClient();
  process.env.DATABASE_URL = address;
  // Imported late: the database client must be generated first, and the configuration is read at its first use.
  const [{ invite }, { system }, { closeDatabase }] = await Promise.all([
    import("../lib/auth/invitations"),
    import("../lib/auth/actor"),
    import("../lib/db"),
  ]);
  const invitation = { email: email.data, name: "", language: "en", grant: { role: "administrator" } } as const;
  const result = await invite(system, invitation, new Date());
  await closeDatabase();
  if (!result.ok) throw new ExplainedError("The invitation could not be written.");
  console.log(`Open this link within a week to become administrator:\n${result.value.link}`);
  return 0;
});
