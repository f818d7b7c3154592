/** Closed sets that code depends on. Their labels are interface strings (`kinds:choice.…`). */
export const publicationStates = ["draft", "inReview", "published", "archived"] as const;
export type PublicationState = (typeof publicationStates)[number];

export const provenances = ["human", "machine"] as const;
export const weights = ["key", "supporting"] as const;
export const reviewItemKinds = ["strength", "suggestion"] as const;
/** What a host answers to a suggestion of its visitors. */
export const hostAnswers = ["yes", "partly", "notNow", "notOurs"] as const;
export const visibilities = ["public", "hostOnly", "private"] as const;
export const followUpStates = ["open", "planned", "underWay", "done", "notPursued"] as const;
export const schoolStates = ["open", "planned", "closed"] as const;
export const offerDirections = ["offer", "need"] as const;
export type OfferDirection = (typeof offerDirections)[number];
/** What others may do with the texts of a record; `reserved`: nothing without asking. */
export const textLicences = ["ccBy", "ccBySa", "ccByNc", "cc0", "reserved"] as const;
export type TextLicence = (typeof textLicences)[number];
export const mediaTypes = ["image", "video", "document"] as const;

/** Filters and sort orders of the admin lists. */
export const languageStates = ["missing", "draft", "public"] as const;
export const confirmationStates = ["valid", "soon", "expired", "never"] as const;
export const adminSorts = ["changed", "title", "confirmed"] as const;
