/** What is otherwise tested in some languages, or at one width, is tested in all of them. */
export const isEveryLanguage = process.env.ALL_LANGUAGES === "1";
