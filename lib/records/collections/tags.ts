/** A collection's own page. */
export const collectionTag = (slug: string) => `collection:${slug}`;
/** Which collections are public, and their titles. */
export const collectionsTag = "collections";
