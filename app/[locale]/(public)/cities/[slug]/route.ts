import { readCity } from "@/lib/records/public/pages/city";
import { recordPage } from "../../record-page";

export const GET = recordPage("city", readCity);
