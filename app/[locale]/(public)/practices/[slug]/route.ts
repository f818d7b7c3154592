import { readPractice } from "@/lib/records/public/pages/practice";
import { recordPage } from "../../record-page";

export const GET = recordPage("practice", readPractice);
