import { listFeed } from "../../list-feed";

export const GET = listFeed("meetings", "atom");
