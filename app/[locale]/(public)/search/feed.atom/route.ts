import { listFeed } from "../../list-feed";

export const GET = listFeed("search", "atom");
