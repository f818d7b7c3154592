import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { formatPeriod } from "@/components/records/period";
import { formatPosition } from "@/components/records/position";
import { QuotationsSection } from "@/components/records/quotations-section";
import { languageName } from "@/lib/i18n/locales";

test("a position has no minus and no doubled letters, in any hemisphere", () => {
  expect(formatPosition({ lat: 38.7021, lon: -9.1911 }, "en", 2)).toBe("38.7° N, 9.19° W");
  expect(formatPosition({ lat: -38.7021, lon: 9.1911 }, "cs", 2)).not.toContain("-");
});

test("a period is over only after its end", () => {
  expect(formatPeriod(undefined, "2021", "en")).toBe("2021");
  expect(formatPeriod(undefined, "2021", "en", true)).toBe("until 2021");
});

test("Spanish is called castellà in Catalan, and by its usual name elsewhere", () => {
  expect(languageName("es", "ca")).toBe("castellà");
  expect(languageName("es", "en")).toBe("Spanish");
});

test("the language of a quotation is named once", () => {
  const words = (text: string) => ({ text, language: "ca" as const, isFallback: true });
  const quotation = { id: "1", fields: {}, texts: { text: words("Sí"), speaker: words("directora") } };
  const markup = renderToStaticMarkup(
    // The section needs no more of a quotation than this.
    <QuotationsSection quotations={[quotation] as never} locale="en" />,
  );
  expect(markup.match(/in Catalan/g)).toHaveLength(1);
  expect(markup).toContain('<span lang="ca">directora</span>');
});
