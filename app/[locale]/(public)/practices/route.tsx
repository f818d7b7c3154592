import { ProposeInvitation } from "@/components/proposals/propose-invitation";
import { listPage } from "../list-page";

export const GET = listPage("practice", (_data, { locale }) => ({ after: <ProposeInvitation locale={locale} /> }));
