import { deliveryRoute } from "@/lib/contact/deliver/delivery-route";
import { openDelivery } from "@/lib/contact/deliver/say-what-became";

/**
 * Records that a person opened the linked page. Its script calls this on the first movement, key or touch, so mail
 * scanners do not count.
 */
export const POST = deliveryRoute("delivery.open", openDelivery, true);
