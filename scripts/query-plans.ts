// `npm run query-plans`: writes docs/query-plans.md, with the plans for 10,000 synthetic practices, or as many as you say.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareMeasuredDatabase } from "./bench/prepare-database";
import { withConnection } from "./database/connection";
import { joinDatabase } from "./database/database";
import { turnToDatabase } from "./database/turn-to-database";
import { askedStatements } from "./plans/asked";
import { describePlans } from "./plans/document";
import { runCommand } from "./process/command";
import { root } from "./process/project";

runCommand(async () => {
  const practices = Number(process.argv[2] ?? 10_000);
  const database = await prepareMeasuredDatabase(await joinDatabase(), practices);
  turnToDatabase(database);
  // The first time fills caches of the database, which a running site has filled long ago.
  await askedStatements();
  const statements = await askedStatements();
  await (await import("@/lib/db")).closeDatabase();
  const { text, whole } = await withConnection(database, (client) => describePlans(client, statements, practices));
  writeFileSync(join(root, "docs", "query-plans.md"), text);
  console.log(`docs/query-plans.md is written. Statements that read a whole table of the index: ${whole}.`);
  return whole > 0 ? 1 : 0;
});
