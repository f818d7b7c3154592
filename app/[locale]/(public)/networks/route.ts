import { listPage } from "../list-page";

export const GET = listPage("network");
