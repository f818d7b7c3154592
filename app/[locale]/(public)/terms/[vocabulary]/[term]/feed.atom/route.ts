import { feedOfTerm } from "../../../../subject-feed";

export const GET = feedOfTerm("atom");
