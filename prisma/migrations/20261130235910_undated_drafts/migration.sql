-- A draft may have a population without its year: it is asked when the record is submitted or published (`neededWith`
-- in lib/kinds/input.ts).
ALTER TABLE "City" DROP CONSTRAINT "City_population_dated";
