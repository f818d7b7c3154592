/** In bytes per file, checked by the browser and the server. */
export const maxFileBytes = 8 * 1_048_576;
