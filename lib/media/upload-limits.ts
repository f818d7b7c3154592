/** Of one file, in a browser and at the server. */
export const maxFileBytes = 8 * 1_048_576;
