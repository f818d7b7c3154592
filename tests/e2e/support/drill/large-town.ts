import { applyMigrations } from "@/scripts/database/apply-migrations";
import { createDatabase } from "@/scripts/database/connection";
import { startReplicatedServer } from "@/scripts/database/replicated-server";
import { createSiteRole, grantSiteRights, siteAddress, siteRole } from "@/scripts/database/site-role";
import { Cable } from "../../../support/cable";
import { hasSwift, startSwift } from "../../../support/swift";
import { startTown } from "./town";

const name = "xarxa";

/** Three sites and two workers with a primary that they and a replica share, and object storage where it is installed. */
export async function startLargeTown() {
  const servers = await startReplicatedServer();
  const owner = servers.primary.address(name);
  await createDatabase(servers.primary.address("postgres"), name);
  await applyMigrations(owner);
  await createSiteRole(owner);
  await grantSiteRights(owner, siteRole);
  const replica = await servers.addReplica();
  const storage = hasSwift ? await startSwift() : undefined;
  const toStorage = storage && new Cable(new URL(storage.url));
  const more = {
    ...{ DATABASE_READ_URL: siteAddress(replica.address(name)), DRAIN_SECONDS: "1" },
    MEDIA_URL: await toStorage?.layOut(),
  };
  const town = await startTown({ sites: 3, workers: 2, owner, more });
  const stop = async () => {
    await town.stop();
    toStorage?.takeAway();
    await storage?.stop();
    await servers.stop();
  };
  return { ...town, primary: servers.primary, replica, toStorage, stop };
}

export type LargeTown = Awaited<ReturnType<typeof startLargeTown>>;
