import { deliveryRoute } from "@/lib/contact/deliver/delivery-route";
import { openDelivery } from "@/lib/contact/deliver/say-what-became";

/** The page of the letter's link was looked at: said by its script once somebody moves, types or touches. */
export const POST = deliveryRoute("delivery.open", openDelivery, true);
