import { readOrganisation } from "@/lib/records/public/pages/organisation";
import { recordPage } from "../../record-page";

export const GET = recordPage("organisation", readOrganisation);
