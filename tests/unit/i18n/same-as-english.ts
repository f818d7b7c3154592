/** Strings of four words or more that are rightly the same in another language: names of things, mostly. */
export const sameAsEnglish: readonly string[] = ["schools:school.position"];
