/** What the history of a record says of the import that changed it. */
export const importFacts = (importId: string, fileName: string): Record<string, [unknown, unknown]> => ({
  import: [null, importId],
  file: [null, fileName],
});
