/** How mail programs begin the subject of an absence notice, in the languages of the site and its neighbours. */
export const absenceSubject = new RegExp(
  `^\\s*(?:${[
    "automatic reply",
    "auto(?:matic)?[- ]?(?:response|reply)",
    "out of (?:the )?office",
    "resposta autom[àá]tica",
    "respuesta autom[aá]tica",
    "fora de l['’]oficina",
    "fuera de (?:la )?oficina",
    "automatiskt svar",
    "autosvar",
    "frånvaro",
    "automatick[áa] odpov[eě][dď]",
    "mimo kancelář",
    "r[eé]ponse automatique",
    "automatische antwort",
    "abwesenheit",
    "automaattinen vastaus",
  ].join("|")})(?![\\p{L}\\p{M}])`,
  "iu",
);
