import { readEnvAgain } from "../../lib/env";

/** From now on the modules of the site use this database in this process. No connection may be open. */
export function turnToDatabase(address: string): void {
  process.env.DATABASE_URL = address;
  readEnvAgain();
}
