import { deliveryRoute } from "@/lib/contact/deliver/delivery-route";
import { declineDelivery } from "@/lib/contact/deliver/say-what-became";

/** "Not for me": to those who look after the record. */
export const POST = deliveryRoute("delivery.decline", declineDelivery);
