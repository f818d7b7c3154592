import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MapNotes } from "@/components/map/map-notes";
import { PracticeEvaluations } from "@/components/records/practice/evaluations";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { demoGrounds } from "@/prisma/demo/ground/sources";

const text = (words: string) => ({ text: words, html: `<p>${words}</p>`, language: "en", isFallback: false });

const evaluation = {
  id: "one",
  fields: {
    on: "2024-05",
    documentUrl: "https://report.example/evaluation.pdf",
    reference: {
      ...{ id: "r", authors: "Riera, Anna", year: "2024", title: "What changed in three years", titleLanguage: "en" },
      ...{ publisher: "City of learning", place: "Vienna", series: null, doi: null, isbn: null, address: null },
    },
  },
  texts: {
    words: text("a team of two universities"),
    method: text("Interviews in 12 schools."),
    result: text("Fewer left."),
  },
};

const shown = (part: object, locale: (typeof locales)[number]) =>
  renderToStaticMarkup(
    <PracticeEvaluations evaluations={[part] as unknown as View<"practice">["parts"]["evaluations"]} locale={locale} />,
  );

describe("an evaluation", () => {
  test.each(locales)("says by whom, when and how, what came of it, and where its report is (%s)", (locale) => {
    const html = shown(evaluation, locale);
    const t = translator(locale);
    const labels = [
      ...["by", "when", "how", "report"].map((name) => t(`practices:evidence.${name as "by"}`)),
      t("kinds:field.result"),
    ];
    for (const label of labels) expect(html).toContain(label);
    const said = [
      "a team of two universities",
      "2024",
      "Interviews in 12 schools.",
      "Fewer left.",
      "What changed in three years",
    ];
    for (const words of said) expect(html).toContain(words);
    expect(html).toContain('href="https://report.example/evaluation.pdf"');
  });

  test("has no line for what is not known", () => {
    const html = shown({ id: "two", fields: { on: "2021" }, texts: {} }, "en");
    expect(html.match(/<dt/g)).toHaveLength(1);
    expect(html).toContain("2021");
  });
});

test.each(Object.entries(demoGrounds))(
  "below the map of %s stands whose data it is, under which licence",
  (_, { source }) => {
    const html = renderToStaticMarkup(<MapNotes sources={[source]} isApproximate={false} layouts={[]} locale="cs" />);
    expect(html).toContain(`<a href="${source.address}">${source.text}</a> (${source.licence})`);
    expect(source.licence).toMatch(/^CC BY 4\.0$/);
  },
);
