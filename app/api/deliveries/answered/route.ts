import { deliveryRoute } from "@/lib/contact/deliver/delivery-route";
import { answerDelivery } from "@/lib/contact/deliver/say-what-became";

/** The recipient says that they have answered. */
export const POST = deliveryRoute("delivery.answer", answerDelivery);
