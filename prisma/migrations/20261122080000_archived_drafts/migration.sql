-- A draft may be archived without ever having been public: only what is published must know since when.
ALTER TABLE "Record" DROP CONSTRAINT "Record_published_at";
ALTER TABLE "Record" ADD CONSTRAINT "Record_published_at" CHECK ("publication" <> 'published' OR "publishedAt" IS NOT NULL);
