import { doiAddress } from "@/lib/cite/read/identifiers";

export type Described = {
  authors: string;
  year: string | null;
  title: string;
  titleLanguage: string;
  publisher: string | null;
  place: string | null;
  series: string | null;
  doi: string | null;
  isbn: string | null;
  address: string | null;
};

/** A reference in one line, as lists of literature write it. */
export function ReferenceWords({ reference }: { reference: Described }) {
  const { authors, year, title, titleLanguage, publisher, place, series, doi, isbn, address } = reference;
  const imprint = [series, [place, publisher].filter(Boolean).join(": "), isbn && `ISBN ${isbn}`].filter(Boolean);
  const link = address ?? (doi && doiAddress(doi));
  return (
    <>
      {authors && `${authors} `}
      {year && `(${year}) `}
      <cite lang={titleLanguage}>{title}</cite>
      {imprint.length > 0 && `. ${imprint.join(". ")}`}.{" "}
      {link && (
        <a href={link} rel="noreferrer" className="target break-all">
          {doi ?? link}
        </a>
      )}
    </>
  );
}
