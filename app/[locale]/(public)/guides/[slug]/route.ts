import { readGuide } from "@/lib/records/public/pages/guide";
import { recordPage } from "../../record-page";

export const GET = recordPage("guide", readGuide);
