import { readMeeting } from "@/lib/records/public/pages/meeting";
import { recordPage } from "../../record-page";

export const GET = recordPage("meeting", readMeeting);
