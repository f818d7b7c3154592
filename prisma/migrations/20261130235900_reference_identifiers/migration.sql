-- A reference is found and told apart by its DOI, written in small letters, and its ISBN, written without hyphens.
ALTER TABLE "Reference" ADD COLUMN "doi" TEXT, ADD COLUMN "isbn" TEXT;

CREATE UNIQUE INDEX "Reference_doi_key" ON "Reference"("doi");
CREATE INDEX "Reference_isbn_idx" ON "Reference"("isbn");
CREATE INDEX "Reference_title_idx" ON "Reference" (fold_text("title"));
