import { subscriptionLinkRoute } from "../../link-route";

export const GET = subscriptionLinkRoute("confirm");
