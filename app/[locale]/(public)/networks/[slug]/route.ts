import { readNetwork } from "@/lib/records/public/pages/network";
import { recordPage } from "../../record-page";

export const GET = recordPage("network", readNetwork);
