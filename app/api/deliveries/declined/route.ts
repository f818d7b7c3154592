import { deliveryRoute } from "@/lib/contact/deliver/delivery-route";
import { declineDelivery } from "@/lib/contact/deliver/say-what-became";

/** The recipient declines, and the message goes to the coordinators of the record. */
export const POST = deliveryRoute("delivery.decline", declineDelivery);
