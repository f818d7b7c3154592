export const messageStates = ["unconfirmed", "held", "open", "answered", "closed", "spam"] as const;
export type MessageState = (typeof messageStates)[number];

export const interests = ["learnMore", "visit", "exchange", "adapt"] as const;
export type Interest = (typeof interests)[number];

export const deliveryPurposes = ["message", "handOver", "forward"] as const;
export type DeliveryPurpose = (typeof deliveryPurposes)[number];
