import type { VisitLine } from "./list";

/** What participants see of a visit: never the school's contact. */
export type ShownVisit = ReturnType<typeof shownVisit>;

export const shownVisit = ({
  number,
  name,
  address,
  when,
  language,
  theme,
  languages,
  stepFree,
  ...visit
}: VisitLine) => {
  const { question, whatToSee, meetingPoint, wayThere, safeguarding, photographs } = visit;
  const texts = { question, whatToSee, meetingPoint, wayThere, safeguarding };
  return { number, name, address, when, language, theme, languages, stepFree, photographs, ...texts };
};
