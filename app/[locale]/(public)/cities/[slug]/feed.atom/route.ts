import { feedOfCity } from "../../../subject-feed";

export const GET = feedOfCity("atom");
