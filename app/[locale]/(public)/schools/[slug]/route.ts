import { readSchool } from "@/lib/records/public/pages/school";
import { recordPage } from "../../record-page";

export const GET = recordPage("school", readSchool);
