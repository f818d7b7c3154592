import { deliveryRoute } from "@/lib/contact/deliver/delivery-route";
import { answerDelivery } from "@/lib/contact/deliver/say-what-became";

/** "I have answered." */
export const POST = deliveryRoute("delivery.answer", answerDelivery);
