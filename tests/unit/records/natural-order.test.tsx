import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CityDistrictsSection } from "@/components/records/city/districts";
import { alphabet } from "@/lib/i18n/formats";
import type { View } from "@/lib/kinds/view";

type District = View<"city">["parts"]["districts"][number];

const district = (name: string, code?: string): District => ({
  id: name,
  fields: code === undefined ? {} : { code },
  texts: { name: { text: name, language: "cs", isFallback: false } },
});
const shown = (districts: District[]) => {
  const html = renderToStaticMarkup(<CityDistrictsSection districts={districts} locale="cs" />);
  return districts.map(({ id }) => id).toSorted((a, b) => html.indexOf(`>${a}<`) - html.indexOf(`>${b}<`));
};

test("numbers in names are in the order of numbers, in every language", () => {
  const names = ["Škola 10", "Škola 9", "Škola 1"];
  expect(names.toSorted(alphabet("cs").compare)).toEqual(["Škola 1", "Škola 9", "Škola 10"]);
});

test("districts with codes are in the order of their codes, others as the city wrote them", () => {
  expect(shown([district("Deset", "10"), district("Devět", "9"), district("Jedna", "1")])).toEqual([
    "Jedna",
    "Devět",
    "Deset",
  ]);
  expect(shown([district("Sever"), district("Jih", "1")])).toEqual(["Sever", "Jih"]);
});
