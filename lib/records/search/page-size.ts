/** So many records are on a page of a list or of a search. */
export const pageSize = 24;
