import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { recordPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import { publicRecords } from "./support/directory";
import { isEveryLanguage } from "./support/every-language";
import { expect, test } from "./support/test";

// Paper: a practice on two pages and its short version on one, a city on one; an address on each page.

const locales = isEveryLanguage ? (["cs", "ca"] as const) : (["cs"] as const);
const slugsOf = (kind: KindName) => publicRecords.filter((record) => record.kind === kind);

/** The addresses that the links of each page lead to. */
function linksByPage(pdf: PDFDocument): string[][] {
  return pdf.getPages().map((page) => {
    const annotations = page.node.Annots();
    return (annotations?.asArray() ?? []).flatMap((reference) => {
      const action = pdf.context.lookup(reference, PDFDict).lookupMaybe(PDFName.of("A"), PDFDict);
      const address = action?.lookupMaybe(PDFName.of("URI"), PDFString);
      return address ? [address.decodeText()] : [];
    });
  });
}

/** How far above the bottom of its page each heading stands, in points. */
function headingHeights(pdf: PDFDocument): number[] {
  const heights: number[] = [];
  const visit = (item: PDFDict | undefined) => {
    for (let next = item; next; next = next.lookupMaybe(PDFName.of("Next"), PDFDict)) {
      const place = next.lookupMaybe(PDFName.of("Dest"), PDFArray);
      if (place) heights.push(place.lookup(3, PDFNumber).asNumber());
      visit(next.lookupMaybe(PDFName.of("First"), PDFDict));
    }
  };
  visit(pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict)?.lookupMaybe(PDFName.of("First"), PDFDict));
  return heights;
}

for (const locale of locales) {
  test(`every practice fits on two sheets, in short on one, in ${locale}`, async ({ page, baseURL }) => {
    test.setTimeout(600_000);
    const wrong: string[] = [];
    for (const record of slugsOf("practice")) {
      const path = recordPath(locale, record);
      for (const [address, most] of [
        [path, 2],
        [`${path}?short`, 1],
      ] as const) {
        await page.goto(address);
        const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true }));
        if (pdf.getPageCount() > most) wrong.push(`${address}: ${pdf.getPageCount()} pages`);
        if (!linksByPage(pdf).every((links) => links.includes(`${baseURL}${path}`)))
          wrong.push(`${address}: a page without its address`);
        // A heading needs room for itself and a line of its text above the foot.
        if (headingHeights(pdf).some((height) => height < 60)) wrong.push(`${address}: a heading at the foot`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`every city fits on one sheet with a code to scan, in ${locale}`, async ({ page, baseURL }) => {
    test.setTimeout(600_000);
    const wrong: string[] = [];
    for (const record of slugsOf("city")) {
      const path = recordPath(locale, record);
      await page.goto(path);
      const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      if (pdf.getPageCount() > 1) wrong.push(`${path}: ${pdf.getPageCount()} pages`);
      if (!linksByPage(pdf).every((links) => links.includes(`${baseURL}${path}`))) wrong.push(`${path}: no address`);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".printed-code svg")).toBeVisible();
      await page.emulateMedia({ media: null });
    }
    expect(wrong).toEqual([]);
  });
}

test("paper has the list of a drawing and not the drawing", async ({ page }) => {
  await page.goto("/cs/practices/most-do-sestky");
  await page.emulateMedia({ media: "print" });
  for (const drawing of await page.locator("#knot .drawing, .chart").all()) await expect(drawing).toBeHidden();
  await expect(page.locator("#knot li").first()).toBeVisible();
});

test("the short version is linked beside the button to print, and leads back", { tag: "@both" }, async ({ page }) => {
  await page.goto("/cs/practices/most-do-sestky");
  await page.locator('.record-margin a[href$="?short"]').click();
  await expect(page).toHaveURL(/\/cs\/practices\/most-do-sestky\?short$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Most do šestky");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await page.locator(".short-whole a").click();
  await expect(page).toHaveURL(/\/cs\/practices\/most-do-sestky$/);
});
