import { listFeed } from "../../list-feed";

export const GET = listFeed("guides", "atom");
