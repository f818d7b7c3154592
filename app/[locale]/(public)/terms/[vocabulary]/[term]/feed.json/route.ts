import { feedOfTerm } from "../../../../subject-feed";

export const GET = feedOfTerm("json");
