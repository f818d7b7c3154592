import { serveParts } from "../../../spreadsheets/serve-parts.ts";
import { profileTable } from "./profile-table.ts";

// Worker thread of `read-profile.ts`: the rows of a file never leave it.
serveParts(profileTable);
