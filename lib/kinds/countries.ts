/** ISO 3166-1 alpha-2 codes: the members of the Council of Europe and neighbours. */
export const countries =
  "AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK".split(
    " ",
  );
