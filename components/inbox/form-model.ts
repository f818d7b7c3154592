/** What a refused form held and what was wrong with it; nothing, where none was refused. */
export type RefusedForm = {
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};
