import { listFeed } from "../../list-feed";

export const GET = listFeed("organisations", "json");
