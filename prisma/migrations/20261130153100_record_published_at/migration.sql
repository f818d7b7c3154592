-- Feeds and weekly emails read what was published last, kind by kind.
CREATE INDEX "Record_kind_publishedAt_idx" ON "Record"("kind", "publishedAt");
