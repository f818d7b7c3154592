// `npm run person -- export <email>` prints everything stored about a person; `-- erase <email>` erases it.
import { emailAddress } from "../lib/text/schema";
import { joinDatabase } from "./database/database";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";
import { generateClient } from "./site/build";

const usage = "Say what, and about whom: npm run person -- export name@city.example (or erase)";
const [intent, address] = process.argv.slice(2);
const email = emailAddress().safeParse(address);

runCommand(async () => {
  if (!email.success || (intent !== "export" && intent !== "erase")) throw new ExplainedError(usage);
  process.env.DATABASE_URL = await joinDatabase();
  await generateClient();
  // Imported late: the database client must be generated first, and the configuration is read at its first use.
  const [{ erasePerson, exportPerson }, { system }, { closeDatabase }] = await Promise.all([
    import("../lib/contact/erasure"),
    import("../lib/auth/actor"),
    import("../lib/db"),
  ]);
  if (intent === "export") console.log(JSON.stringify(await exportPerson(system, email.data), null, 2));
  else {
    const result = await erasePerson(system, email.data, new Date());
    if (!result.ok) throw new ExplainedError("Nothing was erased: somebody must be left who can give roles.");
    const erased = Object.entries(result.value).map(([what, count]) => `${count} ${what}`);
    console.log(`Erased: ${erased.join(", ")}.`);
  }
  await closeDatabase();
  return 0;
});
