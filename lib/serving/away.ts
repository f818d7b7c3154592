import { isStorageAway } from "@/lib/media/storage-away";
import { isDatabaseFailure } from "./database-failure";

/** True when what the site needs cannot answer at the moment, so that the same request may succeed later. */
export const isAway = (error: unknown) => isStorageAway(error) || isDatabaseFailure(error);
