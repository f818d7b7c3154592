import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RowList, type RowProps } from "@/components/ui/row";
import { recordsOnPage } from "@/scripts/search/engines";

const row = (href: string): RowProps => ({
  kind: "practice",
  kindLabel: "Practice",
  href,
  title: { text: "Soup at six", lang: "en" },
});

test("the records of a page of results are read from its headings, in order and once", () => {
  const rows = ["/cs/practices/sopa-as-seis", "/cs/schools/zs-u-tri-javoru"].map(row);
  const page = renderToStaticMarkup(
    <>
      <nav>
        <h2>
          <a href="/cs/guides/cooperation">Guides</a>
        </h2>
      </nav>
      <main>
        <h2>
          <a href="/cs/practices">Practices</a>
        </h2>
        <RowList rows={rows} />
        <RowList rows={rows.slice(0, 1)} />
      </main>
    </>,
  );
  expect(recordsOnPage(page)).toEqual(["practices/sopa-as-seis", "schools/zs-u-tri-javoru"]);
});
